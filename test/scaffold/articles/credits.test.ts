import { describe, expect, it } from 'vitest';
import { draftOf } from './articles.ts';

const article = {
  id: 'Mengapa perpustakaan sepi?\n\nAda dua alasan berikut:\n\nBuku lama: Bukunya sudah tua. Siswa mencari yang baru.\n\nJam buka: Perpustakaan tutup pukul dua.\n\nCara mengatasinya:\n\nBuku baru: Setiap kelas memilih sepuluh buku.\n\nJam sore: Orang tua menjaganya sampai pukul empat.\n\nPerpustakaan yang hidup membuat sekolah hidup.',
  en: 'Why is the library empty?\n\nThere are two reasons:\n\nOld books: Most of them are worn. Pupils want new ones.\n\nHours: It closes at two.\n\nWhat helps:\n\nNew books: Each class chooses ten.\n\nLate hours: Parents keep it open until four.\n\nA library that lives keeps its school alive.',
};
const CLOSING = {
  id: 'Perpustakaan yang hidup membuat sekolah hidup.',
  en: 'A library that lives keeps its school alive.',
};

describe('The lines at the end of a text', () => {
  it.each([
    ['id', 'Sumber: Catatan sekolah, 2024', ['Catatan sekolah, 2024'], undefined],
    [
      'id',
      '**Sumber:** Dinas Pendidikan; Majalah Sekolah',
      ['Dinas Pendidikan', 'Majalah Sekolah'],
      undefined,
    ],
    [
      'id',
      'Disadur dari Majalah Sekolah, edisi Mei.\n\nPenulis: Budi',
      ['Majalah Sekolah, edisi Mei'],
      'Budi',
    ],
    [
      'id',
      'Daftar pustaka:\n\n- Hartati, R. (2020). Buku.\n\nOleh Rina Hartati',
      ['Hartati, R. (2020). Buku'],
      'Rina Hartati',
    ],
    ['id', '*Ditulis oleh Rina Hartati untuk majalah sekolah.*', [], 'Rina Hartati'],
    ['en', 'Source: https://example.org/library', ['example.org/library'], undefined],
    ['en', 'https://example.org/library', ['example.org/library'], undefined],
    ['en', 'Adapted from "Our Library", School Press.', ['"Our Library", School Press'], undefined],
    ['en', 'By Hanna Example · 4 March 2024', [], 'Hanna Example'],
    ['en', 'Author: Hanna', [], 'Hanna'],
  ] as const)(
    'are its sources and its author, and close nothing: %s %s',
    (language, lines, titles, author) => {
      const { lesson, unplaced, groups } = draftOf(`${article[language]}\n\n${lines}`);
      expect(Object.values(lesson.sources ?? {}).map(({ title }) => title)).toEqual(titles);
      expect(lesson.author).toBe(author);
      expect(lesson.conclusion).toBe(CLOSING[language]);
      expect(groups.map(({ topics }) => topics.length)).toEqual([2, 2]);
      // What else they say is listed.
      const others = /untuk majalah|4 March/.test(lines) ? [lines] : [];
      expect(unplaced.map(({ text }) => text)).toEqual(others);
    },
  );

  it('are told from a topic that has the same name', () => {
    const text =
      '# A river\n\n## Parts\n\nSource: The river begins in the hills.\n\nMouth: It ends in the sea.\n\nThe river is long. (Source: Water Board, 2021)';
    const { lesson, groups } = draftOf(text);
    expect(groups.flatMap(({ topics }) => topics.map(({ title }) => title))).toEqual(['Source', 'Mouth']);
    expect(Object.values(lesson.sources ?? {})).toEqual([{ title: 'Water Board, 2021' }]);
  });
});

describe('Below the title', () => {
  it('stands the author', () => {
    expect(draftOf(`# Libraries\n\nBy Hanna Example\n\n${article.en}`).lesson.author).toBe('Hanna Example');
  });
});

describe('A note', () => {
  it('is a source where it names one, and else stands nowhere', () => {
    const notes = '[^1]: Library Board, 2023.\n[^2]: First of all, we counted twice.';
    const { lesson, unplaced, groups } = draftOf(`${article.en} It is[^1] so[^2].\n\n${notes}`);
    expect(Object.values(lesson.sources ?? {})).toEqual([{ title: 'Library Board, 2023' }]);
    expect(unplaced.map(({ text }) => text)).toEqual(['First of all, we counted twice.']);
    expect(groups.map(({ topics }) => topics.length)).toEqual([2, 2]);
  });
});

describe('A quotation', () => {
  const text = (quote: string) =>
    `# T\n\n## Obstacles\n\n### Cost\n\nOne pays for many.\n\n${quote}\n\n### Habit\n\nAll do it.\n\n## Remedies\n\n### Sharing\n\nAll pay.`;

  it.each([
    '> First, we have no land. Second, we have no time.',
    '> Reasons: cost and habit.',
    '> **Solutions:** none at all.',
    'A farmer says:\n\n> We pay: nobody helps us.',
  ])('is an example or nothing, and opens neither a topic nor a group: %s', (quote) => {
    const { groups } = draftOf(text(quote));
    expect(groups.map(({ topics }) => topics.map(({ title, claim }) => [title, claim]))).toEqual([
      [
        ['Cost', 'One pays for many.'],
        ['Habit', 'All do it.'],
      ],
      [['Sharing', 'All pay.']],
    ]);
    expect(groups[0]?.topics[0]?.example?.text).toBe(quote.replace(/^[^>]*> /s, ''));
  });

  it('outside the topics is listed', () => {
    const { unplaced, lesson } = draftOf(`> An old saying: work.\n\n${text('').trim()}`);
    expect(unplaced.map(({ text: line }) => line)).toEqual(['An old saying: work.']);
    expect(lesson.context).toBeUndefined();
  });

  it('that holds the whole text is no quotation', () => {
    const { groups } = draftOf(text('').replace(/^/gm, '> '));
    expect(groups.map(({ topics }) => topics.length)).toEqual([2, 1]);
  });
});
