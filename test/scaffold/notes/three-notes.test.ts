import { describe, expect, it } from 'vitest';
import { reportOfNotes } from '../../../src/cli/reporters/notes-file.ts';
import { wordsOf } from '../../../src/locale/tell.ts';
import { openResources } from '../../../src/resources.ts';
import { draftYaml } from '../../../src/scaffold/draft-yaml.ts';
import { draftFromNotes } from '../../../src/scaffold/notes/draft-from-notes.ts';
import { notesFromTree } from '../../../src/scaffold/notes/notes-from-tree.ts';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { recogniser } from '../../../src/scaffold/notes/recognise.ts';
import { checkedText, messagesOf } from '../../checked.ts';
import { defaultKind } from '../../kinds.ts';
import { starter, starters } from '../starters.ts';
import { NOTES } from './three-notes.ts';

/** Words of middling length, as many as fit a number of signs. */
function longest(signs: number, end: string): string {
  const words = 'Perundingan antarnegara memerlukan kepercayaan yang tumbuh perlahan dan ';
  const cut = words.repeat(9).slice(0, signs - end.length);
  return `${cut.slice(0, cut.lastIndexOf(' '))}${end}`;
}

/** As if its author had written all that is asked for. */
const WRITTEN = 'silence: [unfinished]\n';

describe('Three notes of quite different kinds', () => {
  it.each(Object.entries(NOTES))('%s becomes a lesson that builds', async (name, bytes) => {
    const recognise = recogniser(starters);
    const notes = notesFromTree(await readNotes(bytes, name.slice(name.lastIndexOf('.'))));
    const language = recognise.languageOf(notes.map(({ text }) => text).join(' ')) ?? 'und';
    const words = starter(language);
    const given = { language, name: 'Untitled', title: '', question: '' };
    const draft = draftFromNotes(notes, given, defaultKind, recognise, words, ['terms']);
    const yaml = draftYaml(draft, words, { schema: '../lesson.schema.json', notes: name });

    const stem = name.replace('.', '-');
    await expect(yaml).toMatchFileSnapshot(`${stem}.yaml`);
    const report = reportOfNotes(
      name,
      draft,
      'content/x/lesson.yaml',
      yaml,
      words,
      wordsOf(language, openResources().messages),
    );
    await expect(`${report}\n`).toMatchFileSnapshot(`${stem}.report.txt`);
    const messages = messagesOf(await checkedText(`${yaml}\n${WRITTEN}`));
    expect(messages.filter((message) => !message.includes('[unused-source]'))).toEqual([]);
  });

  it('fit the slides even where they say as much as is taken over', async () => {
    const point = [
      `### ${longest(50, '')}`,
      `${longest(110, '.')} ${longest(300, '.')}`,
      ...Array.from({ length: 5 }, (_, index) => `- ${longest(88, '')} ${index}`),
      `\nContoh: ${longest(220, '.')}`,
      `\n${longest(140, '?')}`,
    ].join('\n');
    const points = Array.from({ length: 12 }, () => point).join('\n\n');
    const notes = [
      `# ${longest(90, '')}`,
      longest(180, '?'),
      `## Hambatan\n\n${points}`,
      `## Upaya\n\n${longest(400, '.')}\n\n${points}`,
      `## Kesimpulan\n\n${longest(400, '.')}`,
    ].join('\n\n');
    const given = { language: 'id', name: '', title: '', question: '' };
    const read = notesFromTree(await readNotes(new TextEncoder().encode(notes), '.md'));
    const draft = draftFromNotes(read, given, defaultKind, recogniser(starters), starter('id'), []);
    expect(draft.unplaced).toEqual([]);
    const yaml = draftYaml(draft, starter('id'), { schema: '' });
    expect(messagesOf(await checkedText(`${yaml}\n${WRITTEN}`))).toEqual([]);
  });
});
