import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftYaml } from '../../src/draft/draft-yaml.ts';
import { type Answers, sampleDraft } from '../../src/draft/sample-draft.ts';
import { checkedText, messagesOf } from '../checked.ts';
import { starter, starters } from './starters.ts';

/** As if its author had written all that is asked for. */
const WRITTEN = 'silence: [unfinished]\n';

const answers: Answers = {
  title: 'Rivers: ours to clean',
  language: 'en',
  question: 'Why do rivers stay dirty?',
  obstacles: 3,
  remedies: 3,
};

function sample(changes: Partial<Answers>): string {
  const all = { ...answers, ...changes };
  const words = starter(all.language);
  return draftYaml(sampleDraft(all, words), words, { schema: '../lesson.schema.json' });
}

/** Every field that stands behind a # without a blank, switched on with the lines that belong to it. */
function switchedOn(lesson: string): string {
  return lesson.replace(/^( *)#\w+:.*(?:\n\1# {2}.*)*/gm, (field) => field.replace(/^( *)#/gm, '$1'));
}

describe('A new lesson', () => {
  it.each([...starters.keys()])('reads as a form to fill in: %s', async (language) => {
    await expect(sample({ language, obstacles: 2, remedies: 2 })).toMatchFileSnapshot(
      `sample-${language}.yaml`,
    );
  });

  it.each(
    [...starters.keys()].flatMap((language) =>
      [
        [1, 1],
        [1, 12],
        [2, 1],
        [3, 3],
        [5, 2],
        [12, 12],
      ].map(([obstacles = 0, remedies = 0]) => ({ language, obstacles, remedies })),
    ),
  )('is made without a word of warning: %j', async (changes) => {
    const { diagnostics, statistics } = await checkedText(`${sample(changes)}\n${WRITTEN}`);
    expect(diagnostics).toEqual([]);
    const { obstacles, remedies } = changes;
    expect(statistics?.balance).toMatchObject({ obstacles, remedies });
    expect(statistics?.balance.fewestAnswers).toBeGreaterThan(0);
  });

  it.each([...starters.keys()])('is as good with every offered field in use: %s', async (language) => {
    const lesson = switchedOn(sample({ language }));
    for (const field of ['subject', 'objectives', 'context', 'bridge', 'terms', 'sources', '    example']) {
      expect(lesson).toMatch(new RegExp(`^${field}:`, 'm'));
    }
    expect(messagesOf(await checkedText(`${lesson}\n${WRITTEN}`))).toEqual([]);
  });

  it('says everything that its starter has to say', () => {
    for (const [language, { above, beside }] of starters) {
      const lesson = sample({ language });
      const lines = [...Object.values(above).flatMap((words) => words.split('\n')), ...Object.values(beside)];
      for (const line of lines) expect(lesson).toContain(line);
    }
  });

  it('keeps what the author typed, whatever YAML would make of it', async () => {
    const title = '"Yes": no # 1 – {x} *y* & [z]';
    const lesson = sample({ title, question: 'null' });
    const { diagnostics } = await checkedText(`${lesson}\n${WRITTEN}`);
    expect(diagnostics).toEqual([]);
    expect(parse(lesson)).toMatchObject({ title, question: 'null' });
  });
});

describe('The starters', () => {
  it('have comments for the same fields in every language', () => {
    const fields = [...starters.values()].map(({ above, beside }) => [
      Object.keys(above),
      Object.keys(beside),
    ]);
    for (const other of fields) expect(other).toEqual(fields[0]);
  });
});
