import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { wordFile } from '../notes/word-file.ts';
import { draftOf, draftOfTree, topicsByGroup } from './articles.ts';

const draftOfRows = async (rows: readonly (readonly string[])[], before: readonly string[] = []) =>
  draftOfTree(await readNotes(wordFile([...before, { rows }]), '.docx'));

const COST = 'Pengolahan air mahal. Satu desa tidak mampu membayarnya sendiri.';
const HABIT = 'Orang membuang sampah ke sungai. Mereka lupa bahwa airnya diminum.';

describe('A plan that is all table', () => {
  it('has its details, its parts and its topics read from the column of labels', async () => {
    const draft = await draftOfRows([
      ['1', 'Satuan Pendidikan', ':', 'SMP Negeri 1'],
      ['2', 'Mata Pelajaran', ':', 'IPS'],
      ['3', 'Kelas', ':', 'VIII'],
      ['4', 'Alokasi Waktu', ':', '2 x 40 menit'],
      ['5', 'Topik', ':', 'Sungai kita'],
      ['6', 'Tujuan', ':', 'Siswa menyebutkan dua hambatan.'],
      ['7', 'Pertanyaan pemantik', ':', 'Mengapa sungai kotor?'],
      ['8', 'Hambatan', ':', `Biaya: ${COST}`],
      ['9', 'Upaya', ':', 'Denda: Pabrik yang melanggar membayar denda.'],
      ['10', 'Kesimpulan', ':', 'Sungai bersih bila semua orang ikut.'],
    ]);
    expect(draft.lesson).toMatchObject({
      title: 'Sungai kita',
      question: 'Mengapa sungai kotor?',
      subject: 'IPS',
      audience: 'VIII',
      minutes: 80,
      objectives: ['Siswa menyebutkan dua hambatan.'],
      conclusion: 'Sungai bersih bila semua orang ikut.',
    });
    expect(topicsByGroup(draft)).toEqual({ obstacles: ['Biaya'], remedies: ['Denda'] });
    expect(draft.unplaced.map(({ text }) => text)).toEqual(['Satuan Pendidikan: SMP Negeri 1']);
  });

  it('has topics in rows that open with their names', async () => {
    const draft = await draftOfRows([
      ['Topik', 'Mengapa sungai kotor?'],
      ['Biaya', COST],
      ['Kebiasaan', HABIT],
    ]);
    expect(draft.lesson.question).toBe('Mengapa sungai kotor?');
    expect(draft.groups[0]?.topics).toMatchObject([
      { title: 'Biaya', claim: 'Pengolahan air mahal.' },
      { title: 'Kebiasaan', claim: 'Orang membuang sampah ke sungai.' },
    ]);
  });

  it('is read in the order of its cells where it has any other shape', async () => {
    const draft = await draftOfRows([
      ['Komponen', 'Uraian', 'Catatan'],
      ['Biaya', COST, 'Data 2020.'],
      ['Kebiasaan', HABIT, 'Wawancara.'],
    ]);
    expect(draft.groups[0]?.topics.map(({ title }) => title)).toEqual(['Biaya', 'Kebiasaan']);
    expect(draft.groups[0]?.topics[0]?.explanation).toContain('Data 2020.');
  });
});

describe('The columns of a table', () => {
  it('hold the topics of the groups that its head names', () => {
    const table =
      '| No | Obstacles | Remedies |\n|---|---|---|\n| 1 | Cost: one pays | Sharing: all pay |\n| 2 | Habit: all do it | Rules: all keep them |';
    expect(topicsByGroup(draftOf(`# T\n\n${table}`))).toEqual({
      obstacles: ['Cost', 'Habit'],
      remedies: ['Sharing', 'Rules'],
    });
  });

  it('hold what a process does in its steps, which the first one names', () => {
    const table =
      '| No | Step | What to do |\n|---|---|---|\n| 1 | Soak | Leave the beans in water. |\n| 2 | Peel | Rub off the skins. |\n| 3 | Boil | Boil them for an hour. |';
    const draft = draftOf(`# How to make tempe\n\n${table}`);
    expect(topicsByGroup(draft)).toEqual({ steps: ['Soak', 'Peel', 'Boil'] });
    expect(draft.groups[0]?.topics[0]?.claim).toBe('Leave the beans in water.');
  });

  it('stay a table of figures', () => {
    const text =
      '# T\n\n## Obstacles\n- Cost\n- Habit\n\n## Remedies\n- Sharing\n\n| month | value |\n|---|---|\n| May | 7 |';
    expect(draftOf(text).unplaced.map(({ text: line }) => line)).toEqual(['month | value / May | 7']);
  });
});

describe('A table below a topic', () => {
  const table = (rows: readonly string[]) => ['| Year | Cost |', '|---|--:|', ...rows].join('\n');
  const topicOf = (below: string) =>
    draftOf(
      `# T\n\n## Obstacles\n\n### Money\n\nCleaning is dear.\n\n${below}\n\n## Remedies\n\n### Sharing\n\nAll pay.`,
    );

  it('is its evidence', () => {
    const { groups, unplaced, reading } = topicOf(table(['| 2010 | 5 |', '| 2015 |']));
    expect(groups[0]?.topics[0]?.evidence).toEqual({
      table: {
        head: ['Year', 'Cost'],
        rows: [
          ['2010', '5'],
          ['2015', ''],
        ],
      },
    });
    expect(unplaced).toEqual([]);
    expect(reading?.placed).toContainEqual({ line: 9, path: 'obstacles.0' });
  });

  it.each([
    ['has one row', ['| 2010 | 5 |']],
    ['is too long for a slide', Array.from({ length: 9 }, (_, index) => `| ${2000 + index} | ${index} |`)],
    ['says too much in a cell', ['| 2010 | 5 |', `| 2015 | ${'many a coin '.repeat(5)} |`]],
  ])('is listed where it %s', (_, rows) => {
    const { groups, unplaced } = topicOf(table(rows));
    expect(groups[0]?.topics[0]?.evidence).toBeUndefined();
    expect(unplaced.map(({ line }) => line)).toEqual([9]);
  });

  it('of a Word file is its evidence, too', async () => {
    const rows = [
      ['Year', 'Cost'],
      ['2010', '5'],
      ['2020', '9'],
    ];
    const heading = (text: string, depth: 1 | 2) => ({ text, style: `Judul${depth}` });
    const before = [heading('Obstacles', 1), heading('Money', 2), 'Cleaning is dear.'];
    const after = [heading('Remedies', 1), heading('Sharing', 2), 'All pay.'];
    const tree = await readNotes(wordFile([...before, { rows }, ...after]), '.docx');
    expect(draftOfTree(tree).groups[0]?.topics[0]?.evidence).toHaveProperty('table.head', ['Year', 'Cost']);
  });
});

describe('A table that compares', () => {
  const frogs = ['Frog', 'Toad'];
  const byColumn = (corner: string) =>
    `| ${corner} | Frog | Toad |\n|---|---|---|\n| Skin | moist | dry |\n| Legs | long | short |\n| Home | water | land |`;
  const byRow = (corner: string) =>
    `| ${corner} | Skin | Legs | Home |\n|---|---|---|---|\n| Frog | moist | long | water |\n| Toad | dry | short | land |`;

  it.each([
    ['Frogs and toads', byColumn('Aspect')],
    ['The difference between frogs and toads', byColumn('')],
    ['Frogs and toads', byRow('Animal')],
    ['The difference between frogs and toads', byRow('')],
    ['Comparing two animals', byColumn('')],
    ['Comparing two animals', byColumn('Feature')],
    ['Comparing two animals', byRow('Animal')],
    ['Two animals', byColumn('Aspect')],
  ])('has its sides in its columns or in its rows: %s %#', (title, table) => {
    const draft = draftOf(`# ${title}\n\n${table}`);
    expect(topicsByGroup(draft)).toEqual({ subjects: frogs, aspects: ['Skin', 'Legs', 'Home'] });
    expect(draft.groups[1]?.topics[0]).toMatchObject({ values: { frog: 'Moist', toad: 'Dry' } });
  });
});
