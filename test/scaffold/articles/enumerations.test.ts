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

describe('An enumeration that goes on in other paragraphs', () => {
  const REASONS = {
    obstacles: ['Worn pipes leak', 'The council is lazy'],
    remedies: ['Pump water', 'Tax it'],
  };

  it.each([
    ['There are two reasons. First, worn pipes leak. It drips.', 'Second, the council is lazy. It sleeps.'],
    ['There are two reasons: first, worn pipes leak. It drips.', 'Second, the council is lazy. It sleeps.'],
    ['There are two reasons. 1) Worn pipes leak. It drips.', '2) The council is lazy. It sleeps.'],
    [
      'There are two reasons. The first reason is that worn pipes leak. It drips.',
      'Second, the council is lazy. It sleeps.',
    ],
    ['There are two reasons. First worn pipes leak. It drips.', 'Second, the council is lazy. It sleeps.'],
    [
      'The first reason is that worn pipes leak. It drips.',
      'The second reason is that the council is lazy. It sleeps.',
    ],
  ])('begins inside the paragraph that announces it: %s', (first, second) => {
    const text = `Why is the water dirty?\n\nIt is brown.\n\n${first}\n\n${second}\n\nWhat helps? First, pump water. It runs.\n\nSecond, tax it. All pay.`;
    const draft = draftOfTree(treeOf('a.txt', text));
    expect(topicsByGroup(draft)).toEqual(REASONS);
    expect(draft.lesson.context).toBe('It is brown.');
    expect(draft.unplaced).toEqual([]);
  });

  it.each([
    [
      'Pertama-tama, pipa bocor. Airnya menetes.',
      'Kemudian, warga malas. Mereka tidur.\n\nTerakhir, pompa tua. Rodanya karatan.',
    ],
    ['Alasan pertama, pipa bocor. Airnya menetes.', 'Alasan kedua, warga malas. Mereka tidur.'],
    ['Faktor pertama adalah pipa bocor. Airnya menetes.', 'Faktor kedua ialah warga malas. Mereka tidur.'],
    ['Yang pertama, pipa bocor. Airnya menetes.', 'Yang kedua, warga malas. Mereka tidur.'],
  ])('names what it counts, in Indonesian: %s', (first, second) => {
    const text = `Mengapa air kotor?\n\nAirnya cokelat.\n\nAda dua faktor penyebab. ${first}\n\n${second}\n\nUntuk mengatasinya, pertama, warga dapat menanam pohon. Akarnya kuat. Kedua, pompa harus diganti.`;
    const draft = draftOfTree(treeOf('a.txt', text));
    expect(topicsByGroup(draft)).toEqual({
      obstacles: ['Pipa bocor', 'Warga malas', ...(second.includes('pompa tua') ? ['Pompa tua'] : [])],
      remedies: ['Warga dapat menanam pohon', 'Pompa harus diganti'],
    });
    expect(draft.lesson.context).toBe('Airnya cokelat.');
  });

  it('says its point in the sentence that is counted', () => {
    const text =
      'Why is it loud?\n\nOur school is loud.\n\nThere are two reasons. First, the floors are made of stone. Every step echoes.\n\nSecond, tiles. They echo, too. Nobody likes them.\n\nWhat helps? First, felt under chairs. It is soft. Second, curtains in the hall. They are soft.';
    const [floors, tiles] = draftOf(text).groups[0]?.topics ?? [];
    expect(floors).toMatchObject({
      title: 'The floors are made of stone',
      claim: 'The floors are made of stone.',
      explanation: 'Every step echoes.',
    });
    expect(tiles).toMatchObject({ title: 'Tiles', claim: 'They echo, too.' });
  });

  it.each(['### First', '**First.**', 'First:'])(
    'never has its ordinal as the name of a topic: %s',
    (label) => {
      const text = `# T\n\n## Obstacles\n\n${label}\n\nThe factory pours its waste into the water. It smells.\n\n## Remedies\n\n- Rules`;
      expect(topicsByGroup(draftOf(text)).obstacles).toEqual(['The factory pours its waste']);
    },
  );

  it('is not what "first" says of a thing inside a paragraph', () => {
    const text =
      '# T\n\n## Obstacles\n\nThere was no doctor. First aid was all they had.\n\nSecond hand clothes were cold. They tore.\n\n## Remedies\n\n- Rules';
    expect(topicsByGroup(draftOf(text)).obstacles).toHaveLength(2);
  });
});

describe('One thing more', () => {
  it('is a topic of its own where its sentence tells one', () => {
    const text =
      'Why is our school loud?\n\nIt is loud for two reasons.\n\nTiles: The floors are of stone. Every step echoes.\n\nDoors: They have no rubber. They bang all day.\n\nWhat can be done? The school could put felt under the chairs.\n\nParents could sew curtains. They are cheap. Besides, teachers must close the doors.\n\nSilence costs little.';
    expect(topicsByGroup(draftOf(text)).remedies).toEqual([
      'The school could put felt',
      'Parents could sew curtains',
      'Teachers must close the doors',
    ]);
  });
});
