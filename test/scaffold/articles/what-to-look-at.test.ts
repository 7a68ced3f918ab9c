import { describe, expect, it } from 'vitest';
import { openStarters } from '../../../src/cli/commands/lesson-beginnings.ts';
import { reportOfText } from '../../../src/cli/reporters/text-report.ts';
import { ENGLISH } from '../../../src/diagnostics/message.ts';
import { draftOf, yamlOf } from './articles.ts';

/** @param text in Markdown */
function reportOf(text: string): { readonly report: string; readonly yaml: string } {
  const draft = draftOf(text);
  const yaml = yamlOf(draft, 'a.md');
  const starter = openStarters(draft.kind).starterOf(draft.lesson.language);
  return { report: reportOfText('a.md', draft, 'lesson.yaml', yaml, starter, ENGLISH), yaml };
}

const GROUPS =
  '## Obstacles\n\n- Cost: clean water is expensive, and nobody pays for it\n- Habit: all people do it\n\n## Remedies\n\n- Sharing: all pay for water together\n- Rules: the town puts up signs\n';

describe('The report on a text', () => {
  it('calls topics by their group and their number, and names each link with what it was made by', () => {
    const { report } = reportOf(`# Why is the water dirty?\n\nIt is brown.\n\n${GROUPS}`);
    expect(report).toContain('  line 8: Obstacle 2, Habit');
    expect(report).toContain(
      '`addresses` is a suggestion. Correct it where it is wrong:\n  by words that both have: Remedy 1 → Obstacle 1\n  by their order alone, check these: Remedy 2 → Obstacle 2',
    );
    expect(report).not.toMatch(/(?:obstacles|remedies)\.\d/);
  });

  it('has a comment in the lesson above each link that was made by order alone', () => {
    const { yaml } = reportOf(`# Why is the water dirty?\n\nIt is brown.\n\n${GROUPS}`);
    expect(yaml).toContain('# a guess by order alone, to check: habit\n    addresses: [habit]\n');
    expect(yaml).toMatch(/addresses: \[cost\] # ids of obstacles$/m);
  });

  it.each([
    ['One.\n\nTwo is here.\n\nThree is here.', '`context` holds 3 paragraphs: see whether one is a topic'],
    [
      'It is brown.\n\nThird, waste is poorly managed. People burn it.',
      '`context` holds “Third, waste is poorly managed. …”, which counts something: see whether it is a topic',
    ],
    ['It is brown.\n\nIt was clean.', undefined],
    ['## Background\n\nOne.\n\nTwo.\n\nThree.', undefined],
  ])('says where the context may hold topics: %s', (context, remark) => {
    const { report } = reportOf(`# Why is the water dirty?\n\n${context}\n\n${GROUPS}`);
    if (remark) expect(report).toContain(remark);
    else expect(report).not.toContain('`context` holds');
  });
});
