import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { KindGroup, LessonKind } from '../../src/kinds/lesson-kind.ts';
import { draftYaml } from '../../src/scaffold/draft-yaml.ts';
import { type Answers, sampleDraft } from '../../src/scaffold/sample-draft.ts';
import { checkedText, messagesOf } from '../checked.ts';
import { allKinds, defaultKind } from '../kinds.ts';
import { starter, starters, startersOf } from './starters.ts';

/** As if its author had written all that is asked for. */
const WRITTEN = 'silence: [unfinished]\n';

type Asked = Partial<Answers> & { readonly kind?: LessonKind };

const ANSWERS = {
  title: 'Rivers: ours to clean',
  language: 'en',
  question: 'Why do rivers stay dirty?',
};

/** With three topics in each group, or as many as its kind allows. */
function sample({ kind = defaultKind, ...changes }: Asked): string {
  const counts = Object.fromEntries(kind.groups.map(({ key, most }) => [key, Math.min(3, most)]));
  const all = { ...ANSWERS, counts, ...changes };
  const words = starter(all.language, kind);
  return draftYaml(sampleDraft(all, kind, words), words, { schema: '../lesson.schema.json' });
}

const LANGUAGES = [...starters.keys()];
const KINDS = LANGUAGES.flatMap((language) => allKinds.map((kind) => ({ language, kind, name: kind.name })));

/** Every field that stands behind a # without a blank, switched on with the lines that belong to it. */
function switchedOn(lesson: string): string {
  return lesson.replace(/^( *)#\w+:.*(?:\n\1# {2}.*)*/gm, (field) => field.replace(/^( *)#/gm, '$1'));
}

describe('A new lesson', () => {
  it.each(LANGUAGES)('reads as a form to fill in: %s', async (language) => {
    await expect(sample({ language, counts: { obstacles: 2, remedies: 2 } })).toMatchFileSnapshot(
      `sample-${language}.yaml`,
    );
  });

  it.each(
    LANGUAGES.flatMap((language) =>
      [
        [1, 1],
        [1, 12],
        [2, 1],
        [3, 3],
        [5, 2],
        [12, 12],
      ].map(([obstacles = 0, remedies = 0]) => ({ language, counts: { obstacles, remedies } })),
    ),
  )('is made without a word of warning: %j', async (changes) => {
    const { diagnostics, statistics } = await checkedText(`${sample(changes)}\n${WRITTEN}`);
    expect(diagnostics).toEqual([]);
    expect(statistics?.balance.map(({ count }) => count)).toEqual(Object.values(changes.counts));
    expect(statistics?.balance[0]?.links?.fewest).toBeGreaterThan(0);
  });

  it.each(KINDS)(
    'is made without a word of warning, however many topics it has: $name, $language',
    async ({ language, kind }) => {
      const counted = (count: (group: KindGroup) => number) =>
        Object.fromEntries(kind.groups.map((group) => [group.key, count(group)]));
      for (const counts of [counted(({ least }) => least), counted(({ most }) => most)]) {
        const lesson = `${sample({ language, kind, counts })}\n${WRITTEN}`;
        expect(messagesOf(await checkedText(lesson))).toEqual([]);
      }
    },
  );

  it.each(KINDS)(
    'is as good with every offered field in use: $name, $language',
    async ({ language, kind }) => {
      const lesson = switchedOn(sample({ language, kind }));
      for (const field of ['subject', 'objectives', 'context', 'terms', 'sources']) {
        expect(lesson).toMatch(new RegExp(`^${field}:`, 'm'));
      }
      expect(lesson).toMatch(/^ +example:/m);
      expect(messagesOf(await checkedText(`${lesson}\n${WRITTEN}`))).toEqual([]);
    },
  );

  it.each(KINDS)('says everything that its starter has to say: $name, $language', ({ language, kind }) => {
    const { above, beside } = starter(language, kind);
    const lesson = sample({ language, kind });
    const lines = [...Object.values(above).flatMap((words) => words.split('\n')), ...Object.values(beside)];
    for (const line of lines) expect(lesson).toContain(line);
  });

  it('keeps what the author typed, whatever YAML would make of it', async () => {
    const title = '"Yes": no # 1 – {x} & [z]';
    const lesson = sample({ title, question: 'null' });
    const { diagnostics } = await checkedText(`${lesson}\n${WRITTEN}`);
    expect(diagnostics).toEqual([]);
    expect(parse(lesson)).toMatchObject({ title, question: 'null' });
  });
});

describe('The starters', () => {
  it.each(allKinds)('have comments for the same fields in every language: $name', (kind) => {
    const fields = [...startersOf(kind).values()].map(({ above, beside }) => [
      Object.keys(above),
      Object.keys(beside),
    ]);
    for (const other of fields) expect(other).toEqual(fields[0]);
  });

  it.each(KINDS)('ask for each group and recognise each in notes: $name, $language', ({ language, kind }) => {
    const { ask, notes } = starter(language, kind);
    const keys = kind.groups.map(({ key }) => key).sort();
    expect(Object.keys(ask.groups).sort()).toEqual(keys);
    expect(Object.keys(notes.groups).sort()).toEqual(keys);
  });
});
