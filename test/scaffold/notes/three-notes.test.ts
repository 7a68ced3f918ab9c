import { describe, expect, it } from 'vitest';
import { reportOfText } from '../../../src/cli/reporters/text-report.ts';
import { wordsOf } from '../../../src/locale/tell.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { checkedText, messagesOf } from '../../checked.ts';
import { draftOf, draftOfTree, yamlOf } from '../../scaffold/articles/articles.ts';
import { starter } from '../starters.ts';
import { NOTES } from './three-notes.ts';

/** Words of middling length, as many as fit a number of signs. */
function longest(signs: number, end: string): string {
  const words = 'Perundingan antarnegara memerlukan kepercayaan yang tumbuh perlahan dan ';
  const cut = words.repeat(9).slice(0, signs - end.length);
  return `${cut.slice(0, cut.lastIndexOf(' '))}${end}`;
}

/** As if its author had written all that is asked for, and weighed the wording of its questions. */
const WRITTEN = 'silence: [unfinished]\n';

describe('Three notes of quite different kinds', () => {
  it.each(Object.entries(NOTES))('%s becomes a lesson that builds', async (name, bytes) => {
    const draft = draftOfTree(await readNotes(bytes, name.slice(name.lastIndexOf('.'))));
    const { language } = draft.lesson;
    const yaml = yamlOf(draft, name);
    const stem = name.replace('.', '-');
    await expect(yaml).toMatchFileSnapshot(`${stem}.yaml`);
    const words = wordsOf(language, openResources().messages);
    const report = reportOfText(name, draft, 'content/x/lesson.yaml', yaml, starter(language), words);
    await expect(`${report}\n`).toMatchFileSnapshot(`${stem}.report.txt`);
    const messages = messagesOf(await checkedText(`${yaml}\n${WRITTEN}`));
    expect(
      messages.filter((message) => !/\[(unused-source|unused-term|answer-by-length)\]/.test(message)),
    ).toEqual([]);
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
    const draft = draftOf(notes, { language: 'id' });
    expect(draft.unplaced).toEqual([]);
    const messages = messagesOf(await checkedText(`${yamlOf(draft, '')}\n${WRITTEN}`));
    expect(messages.filter((message) => message.startsWith('error'))).toEqual([]);
  });
});
