import { describe, expect, it } from 'vitest';
import { draftOf, draftOfTree, treeOf } from './articles.ts';

const around = (middle: string) =>
  `# Clean rivers\n\nWhy do rivers stay dirty?\n\n## Obstacles\n\n### Cost\n\nCleaning is dear. One village pays.\n\n${middle}\n\n## Remedies\n\n### Sharing\n\nVillages share one plant.\n`;
const listed = (middle: string) => draftOf(around(middle)).unplaced.map(({ line, text }) => [line, text]);

describe('What has no place in a lesson is listed', () => {
  it.each([
    ['```python\nx = 1\n\nprint("wet")\n```', [12, 'x = 1'], [14, 'print("wet")']],
    ['    x = "wet"', [11, 'x = "wet"']],
    ['## Homework\n\nRead page 5.', [11, 'Homework'], [13, 'Read page 5.']],
    ['See ![a plant](plant.jpg) here. It runs.', [11, '![a plant](plant.jpg)']],
    ['- ![](a.png)\n- A ~~bad~~ pump', [11, '![](a.png)'], [12, '~~bad~~']],
    ['~~Nobody pays.~~', [11, '~~Nobody pays.~~']],
    ['### ![Logo](logo.png)', [11, '![Logo](logo.png)']],
    ['It rains. ![[map.png]] <img src="b.png" alt="">', [11, '![](map.png) ![](b.png)']],
    ['> One.\n\n> Two villages.', [11, 'One.'], [13, 'Two villages.']],
  ])('%j', (middle, ...lines) => {
    expect(listed(middle)).toEqual(lines);
  });

  it('though the words beside a picture stand in the lesson', () => {
    const [topic] =
      draftOf(around('See ![a plant](plant.jpg) here. ~~Old~~ It runs.')).groups[0]?.topics ?? [];
    expect(topic?.explanation).toBe('One village pays. See a plant here. It runs.');
  });

  it('as a picture of a page with its caption, which is no bullet', () => {
    const page =
      '<h1>Bees</h1><h2>Causes</h2><h3>Mites</h3><p>A mite sucks the blood.</p><figure><img src="bee.jpg" alt="A bee"><figcaption>A bee on clover</figcaption></figure><h3>Sprays</h3><p>They kill bees.</p>';
    const { unplaced, groups } = draftOfTree(treeOf('bees.html', page));
    expect(unplaced).toEqual([{ line: 5, text: '![A bee – A bee on clover]' }]);
    expect(groups[0]?.topics[0]?.points).not.toContain('A bee on clover');
  });

  it('though each of its words stands in some line', () => {
    const items = ['Pumps', 'Pipes', 'Filters', 'Staff', 'Power', 'One pays'];
    expect(listed(items.map((item) => `- ${item}`).join('\n'))).toEqual([[16, 'One pays']]);
  });
});
