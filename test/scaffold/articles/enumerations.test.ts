import { describe, expect, it } from 'vitest';
import { draftOf, draftOfTree, topicsByGroup, treeOf } from './articles.ts';

const THREE = {
  obstacles: ['Worn pipes', 'A lazy council', 'No money at all'],
  remedies: ['A new pump', 'A tax on water'],
};

describe('An enumeration inside a paragraph', () => {
  it.each([
    [
      'The water is dirty for these reasons: (1) worn pipes, (2) a lazy council, and (3) no money at all.',
      'What helps: (1) a new pump and (2) a tax on water.',
    ],
    [
      'Causes: a) worn pipes; b) a lazy council; c) no money at all.',
      'Solutions: a) a new pump; b) a tax on water.',
    ],
    [
      'Causes: 1. worn pipes, 2. a lazy council, 3. no money at all.',
      'Solutions: 1) a new pump, or 2) a tax on water.',
    ],
    [
      'There are three reasons: (i) worn pipes, (ii) a lazy council, (iii) no money at all.',
      'What helps is, first, a new pump, and second, a tax on water.',
    ],
    [
      'It has causes, namely first, worn pipes, second, a lazy council, and third, no money at all.',
      'Solutions: first a new pump, second a tax on water.',
    ],
  ])('gives a topic each: %s', (causes, solutions) => {
    const draft = draftOf(`Why is the water dirty?\n\n${causes}\n\n${solutions}`);
    expect(topicsByGroup(draft)).toEqual(THREE);
    expect(draft.unplaced).toEqual([]);
  });

  it('may be two in one paragraph, and makes a sentence with what leads to each of its items', () => {
    const draft = draftOfTree(
      treeOf(
        'a.txt',
        'Mengapa kota banjir?\n\nBanjir disebabkan oleh (1) sampah di selokan, (2) hutan yang ditebang, dan (3) rumah di tepi sungai. Airnya makin tinggi. Untuk mengatasinya, warga dapat (1) membersihkan selokan serta (2) menanam pohon.',
      ),
    );
    expect(topicsByGroup(draft)).toEqual({
      obstacles: ['Sampah di selokan', 'Hutan yang ditebang', 'Rumah di tepi sungai'],
      remedies: ['Membersihkan selokan', 'Menanam pohon'],
    });
    expect(draft.groups.map(({ topics }) => topics[0]?.claim)).toEqual([
      'Banjir disebabkan oleh sampah di selokan.',
      'Untuk mengatasinya, warga dapat membersihkan selokan.',
    ]);
    expect(draft.lesson.bridge).toBe('Airnya makin tinggi.');
    expect(draft.unplaced).toEqual([]);
  });

  it('is the bullets of a topic below the name of one', () => {
    const text =
      '# T\n## Obstacles\n### Cost\nThree things cost money: (1) pipes, (2) pumps and filters, and (3) people. Nobody pays.\n### Habit\nAll do it.\n## Remedies\n### Sharing\nAll pay.';
    const [cost] = draftOf(text).groups[0]?.topics ?? [];
    expect(cost).toMatchObject({
      title: 'Cost',
      claim: 'Three things cost money.',
      points: ['Pipes', 'Pumps and filters', 'People'],
      explanation: 'Nobody pays.',
    });
  });

  it.each([
    'On Monday the first bus comes at 8, and the second comes at 10.',
    'Choose: a) 5 b) 6 c) 7.',
    'It opens at 1. It closes at 2. Nobody knows why.',
    'The museum (1) lies by the sea (see page 2).',
  ])('is none: %s', (sentence) => {
    const draft = draftOf(`# T\n\n${sentence}\n\n## Obstacles\n- Cost\n## Remedies\n- Sharing`);
    expect(draft.lesson.context).toBe(sentence);
  });

  it('stands in lines of their own with their numbers in brackets, too', () => {
    for (const name of ['a.md', 'a.txt']) {
      const text = 'Obstacles:\n\n(1) Cost\n(2) Habit\n\nRemedies:\n\n(a) Sharing\n(b) Rules\n';
      expect(topicsByGroup(draftOfTree(treeOf(name, text)))).toEqual({
        obstacles: ['Cost', 'Habit'],
        remedies: ['Sharing', 'Rules'],
      });
    }
  });
});
