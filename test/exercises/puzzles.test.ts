import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import type { GridPart, GridWord } from '../../src/exercises/parts.ts';
import { checkedText } from '../checked.ts';
import { SHORT_LESSON } from '../short-lesson.ts';
import { findings, type LessonSketch, make } from './lessons.ts';

function puzzle(type: string, words: readonly string[], seed = 's', sketch: LessonSketch = {}) {
  const clued = words.map((word, index) => ({ word, clue: `Clue number ${index + 1}.` }));
  const made = make({ ...sketch, exercises: [{ type, words: clued }] }, seed);
  const part = made.exercises[0]?.parts[0];
  return { made, grid: part?.kind === 'grid' ? part : undefined };
}

/** Words that cross one another easily, and some that don't. */
const someWords = fc.uniqueArray(
  fc.constantFrom(
    ...['river', 'delta', 'treatment plant', 'watershed', 'rain', 'inspection', 'effluent', 'litter'],
    ...['kedaulatan', 'geopolitik', 'ratifikasi', 'negosiasi', 'transparansi', 'mediasi', 'éléphant'],
    ...['Übergröße', 'barang guna ganda', 'e-waste', 'état', 'Ångström'],
  ),
  { minLength: 2, maxLength: 12 },
);

const letters = (grid: GridPart) => grid.rows.map((row) => row.map(({ letter }) => letter));

/** What a pupil would write into the grid, worked out again from nothing but the key's words. */
const spelled = ({ answer }: GridWord) => answer.toLocaleUpperCase('en').replace(/[\s-]/g, '');

const STEP = { across: [0, 1], down: [1, 0], falling: [1, 1], rising: [-1, 1] } as const;

function readAt(grid: GridPart, { row, column, direction, answer }: GridWord): string {
  const [down, right] = STEP[direction];
  const cells = letters(grid);
  return Array.from(
    [...spelled({ answer } as GridWord)],
    (_, index) => cells[row - 1 + index * down]?.[column - 1 + index * right] ?? '?',
  ).join('');
}

/** Every stretch of two or more letters that can be read across or down. */
function stretches(grid: GridPart): string[] {
  const across = letters(grid);
  const down = (across[0] ?? []).map((_, column) => across.map((row) => row[column] ?? ''));
  return [...across, ...down].flatMap((line) =>
    line
      .map((letter) => letter || ' ')
      .join('')
      .split(' ')
      .filter((stretch) => stretch.length > 1),
  );
}

/** How often a word can be found in a grid, in any of eight directions; one cell is found once, from either end. */
function hits(grid: GridPart, word: string): number {
  const cells = letters(grid);
  const found = new Set<string>();
  for (let row = 0; row < cells.length; row += 1) {
    for (let column = 0; column < cells.length; column += 1) {
      for (const down of [-1, 0, 1]) {
        for (const right of [-1, 0, 1]) {
          const spots = [...word].map((_, index) => [row + index * down, column + index * right] as const);
          if (spots.every(([r, c], index) => cells[r]?.[c] === [...word][index])) {
            found.add(spots.map(String).sort().join(' '));
          }
        }
      }
    }
  }
  return found.size;
}

/** The last of its words shares no letter with the others. */
const THREE_WORDS = `${SHORT_LESSON}exercises:
  - type: crossword
    words:
      - { word: river, clue: It flows, about: [cost] }
      - { word: drain, clue: It leads water away, about: [cost] }
      - { word: buzz, clue: What bees do, about: [cost] }
`;

describe('a crossword', () => {
  it('is solved by its key: each answer stands at its place, and the grid reads nothing else', () => {
    fc.assert(
      fc.property(someWords, fc.string(), (words, seed) => {
        const { made, grid } = puzzle('crossword', words, seed);
        fc.pre(made.diagnostics.length === 0 && grid !== undefined);
        expect(grid.words.map(({ answer }) => answer).sort()).toEqual([...words].sort());
        for (const word of grid.words) expect(readAt(grid, word)).toBe(spelled(word));
        expect(stretches(grid).sort()).toEqual(grid.words.map(spelled).sort());
      }),
    );
  });

  it('numbers its words in reading order, each at a start of its own', () => {
    fc.assert(
      fc.property(someWords, fc.string(), (words, seed) => {
        const { made, grid } = puzzle('crossword', words, seed);
        fc.pre(made.diagnostics.length === 0);
        const numbers = grid?.rows.flatMap((row) => row.flatMap(({ number }) => number || [])) ?? [];
        expect(numbers).toEqual(grid?.words.map(({ entry }) => entry.number) ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const { entry, row, column } of grid?.words ?? []) {
          expect(grid?.rows[row - 1]?.[column - 1]?.number).toBe(entry.number);
        }
      }),
    );
  });

  it('hangs together', () => {
    const { grid } = puzzle('crossword', ['river', 'delta', 'rain', 'watershed', 'inspection']);
    const cells = new Set(
      grid?.rows.flatMap((row) =>
        row.filter(({ letter }) => letter).map((cell) => `${cell.row},${cell.column}`),
      ),
    );
    const [first = ''] = cells;
    const reached = new Set<string>();
    const reach = (cell: string) => {
      if (!cells.has(cell) || reached.has(cell)) return;
      reached.add(cell);
      const [row = 0, column = 0] = cell.split(',').map(Number);
      for (const [down, right] of [
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ] as const) {
        reach(`${row + down},${column + right}`);
      }
    };
    reach(first);
    expect(reached.size).toBe(cells.size);
  });

  it('takes words of any alphabet', () => {
    const { made, grid } = puzzle('crossword', ['дельта', 'река', 'тепло']);
    expect(made.diagnostics).toEqual([]);
    expect(stretchesOf(grid)).toEqual(['ДЕЛЬТА', 'РЕКА', 'ТЕПЛО']);
  });

  it('points at the word where it was written', async () => {
    const { diagnostics } = await checkedText(THREE_WORDS);
    const [found] = diagnostics.filter(({ code }) => code === 'word-without-place');
    expect(found?.message).toContain('`buzz`');
    expect(found?.span && positionOf(found.span).line).toBe(13);
  });

  it('says which word finds no place', () => {
    const { made } = puzzle('crossword', ['river', 'opossum', 'rain']);
    expect(findings(made)).toEqual([
      'word-without-place: No place for `opossum` in the crossword, expected it to cross another word',
    ]);
  });
});

describe('a word search', () => {
  it('is solved by its key, and each word is found exactly once', () => {
    fc.assert(
      fc.property(someWords, fc.string(), (words, seed) => {
        const { made, grid } = puzzle('word-search', words, seed);
        expect(made.diagnostics).toEqual([]);
        for (const word of grid?.words ?? []) {
          expect(grid && readAt(grid, word)).toBe(spelled(word));
          expect(grid && hits(grid, spelled(word))).toBe(1);
        }
        expect(grid?.words).toHaveLength(words.length);
      }),
      { numRuns: 40 },
    );
  });

  it('fills the rest with letters of its words, so that none stands out', () => {
    const { grid } = puzzle('word-search', ['élan', 'route']);
    const own = new Set('ÉLANROUTE');
    for (const row of grid ? letters(grid) : []) for (const letter of row) expect(own).toContain(letter);
  });

  it('refuses a word within another, which would be found twice', () => {
    expect(findings(puzzle('word-search', ['rain', 'drain', 'niarbu']).made)).toEqual([
      'word-in-word: Unexpected `rain` within `drain`, expected each word to be found once',
      'word-in-word: Unexpected `rain` within `niarbu`, expected each word to be found once',
    ]);
  });

  it('says so when its words do not fit the widest square', () => {
    const alphabet = 'abcdefghijklmnopqrst';
    const turned = Array.from({ length: 12 }, (_, by) => alphabet.slice(by) + alphabet.slice(0, by));
    expect(findings(puzzle('word-search', turned).made)).toEqual([
      'word-without-place: No place for 12 words in a square of 20 letters a side',
    ]);
  });
});

describe('the words of a puzzle', () => {
  const lesson: LessonSketch = {
    obstacles: [{ id: 'o1', terms: ['delta'] }],
    terms: [
      { id: 'delta', name: 'Delta', meaning: 'Mouth of a river' },
      { id: 'plant', name: 'Treatment plant', meaning: 'Works that clean water' },
    ],
  };

  it('are terms with their meanings, about the points that teach them', () => {
    const { exercises } = make({ ...lesson, exercises: [{ type: 'crossword', from: 'terms' }] });
    const part = exercises[0]?.parts[0];
    const words = part?.kind === 'grid' ? part.words : [];
    expect(
      words.map(({ clue, answer, lengths, entry }) => [clue, answer, lengths, entry.about]).sort(),
    ).toEqual([
      ['Mouth of a river', 'Delta', '5', ['delta', 'o1']],
      ['Works that clean water', 'Treatment plant', '9, 5', ['plant']],
    ]);
  });

  it('keep their accents, and leave out spaces, hyphens and apostrophes', () => {
    const { grid } = puzzle('crossword', ["l'été", 'e-tale']);
    expect(grid?.words.map(({ lengths }) => lengths).sort()).toEqual(['1, 4', '4']);
    expect(stretchesOf(grid)).toEqual(['ETALE', 'LÉTÉ']);
  });

  it('are written in the capitals of the language', () => {
    const { grid } = puzzle('crossword', ['silgi', 'iplik'], 's', { language: 'tr' });
    expect(stretchesOf(grid)).toEqual(['SİLGİ', 'İPLİK'].sort());
  });

  it('have three letters at least, and no more than fit the paper', () => {
    expect(findings(puzzle('crossword', ['ab', 'rain', 'antidisestablishmentarianism']).made)).toEqual([
      'word-length: Unexpected 2 letters in `ab`, expected 3 to 20',
      'word-length: Unexpected 28 letters in `antidisestablishmentarianism`, expected 3 to 20',
    ]);
  });

  it('differ from one another, and are more than one', () => {
    expect(findings(puzzle('word-search', ['Rain', 'rain']).made)).toEqual([
      'duplicate-entry: Unexpected second word `rain`, expected each word once',
    ]);
    expect(findings(puzzle('word-search', ['rain']).made)).toEqual([
      'too-few-entries: 1 word, expected two or more',
    ]);
  });

  it('must not stand in their own clues', () => {
    const words = [
      { word: 'rain', clue: 'What falls when Rain falls' },
      { word: 'delta', clue: 'Mouth of a river' },
    ];
    expect(findings(make({ exercises: [{ type: 'crossword', words }] }))).toEqual([
      'answer-in-question: The clue of `rain` holds the word itself',
    ]);
  });
});

function stretchesOf(grid: GridPart | undefined): string[] {
  return grid ? stretches(grid).sort() : [];
}
