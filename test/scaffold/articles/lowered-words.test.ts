import { describe, expect, it } from 'vitest';
import { draftOfTree, treeOf, yamlOf } from './articles.ts';

const TEXT =
  '# Why does CO~2~ warm the air?\n\nAir holds CO~2~, ~5 kg of it.\n\n## Causes\n\n- **CO~2~ from cars**: an area of 10 m^2^ is enough.\n- Cows: **CH**~4~ comes from them.\n\n## Effects\n\n- Heat: E = mc^2^ holds, and H~2~O boils.\n';

describe.each(['a.md', 'a.txt'])('Lowered and raised words in %s', (name) => {
  it('reach the lesson as they were written, in names as the signs themselves', () => {
    const { lesson, groups } = draftOfTree(treeOf(name, TEXT));
    expect(lesson.title).toBe('Why does CO₂ warm the air?');
    expect(lesson.question).toBe('Why does CO~2~ warm the air?');
    expect(lesson.context).toBe('Air holds CO~2~, ~5 kg of it.');
    const [car, cows] = groups[0]?.topics ?? [];
    expect(car).toMatchObject({
      id: 'co2-from-cars',
      title: 'CO₂ from cars',
      claim: 'An area of 10 m^2^ is enough.',
    });
    expect(cows?.claim).toBe('**CH**~4~ comes from them.');
    expect(groups[1]?.topics[0]?.claim).toBe('E = mc^2^ holds, and H~2~O boils.');
    expect(yamlOf(draftOfTree(treeOf(name, TEXT)), name)).not.toContain('\\~');
  });
});

describe('What Markdown guards', () => {
  it('is not lowered, and what it strikes out is left out', () => {
    const { lesson } = draftOfTree(treeOf('a.md', TEXT.replace('~5 kg', 'a\\~2\\~b and ~~old~~ x')));
    expect(lesson.context).toBe('Air holds CO~2~, a\\~2\\~b and x of it.');
  });
});
