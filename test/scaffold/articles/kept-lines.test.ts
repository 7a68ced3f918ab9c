import { describe, expect, it } from 'vitest';
import { draftOf } from './articles.ts';

const around = (middle: string) =>
  `# Clean rivers\n\nWhy do rivers stay dirty?\n\n## Obstacles\n\n### Cost\n\nCleaning is dear. One village pays.\n\n${middle}\n\n## Remedies\n\n### Sharing\n\nVillages share one plant.\n`;
const listed = (middle: string) => draftOf(around(middle)).unplaced.map(({ line, text }) => [line, text]);

describe('What has no place in a lesson is listed', () => {
  it.each([
    ['```python\nx = 1\n\nprint("wet")\n```', [12, 'x = 1'], [14, 'print("wet")']],
    ['    x = "wet"', [11, 'x = "wet"']],
    ['## Homework\n\nRead page 5.', [11, 'Homework'], [13, 'Read page 5.']],
    ['> One.\n\n> Two villages.', [11, 'One.'], [13, 'Two villages.']],
  ])('%j', (middle, ...lines) => {
    expect(listed(middle)).toEqual(lines);
  });

  it('though each of its words stands in some line', () => {
    const items = ['Pumps', 'Pipes', 'Filters', 'Staff', 'Power', 'One pays'];
    expect(listed(items.map((item) => `- ${item}`).join('\n'))).toEqual([[16, 'One pays']]);
  });
});
