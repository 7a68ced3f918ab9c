/** The words of a crossword or word search: terms with their meanings as clues, or written by hand. */

import * as z from 'zod';
import { counted, type Message, say } from '../../diagnostics/message.ts';
import type { ExerciseSpec, Prose } from '../../lesson/lesson.ts';
import { aboutTerm } from '../about-term.ts';
import { comparable, comparableWords } from '../comparable.ts';
import type { ExerciseContext } from '../exercise-type.ts';
import { about, marks, words } from '../fields.ts';
import { namedTerms } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import type { Entry } from '../parts.ts';

/** More clues than these no longer fit one page below their grid. */
const MOST_WORDS = 15;
const SHORTEST = 3;
/** Cells in a row that fit the paper, 8 mm each. */
export const WIDEST = 20;

export const puzzleSchema = z.strictObject({
  from: z.literal('terms').optional().meta({ description: 'Takes the terms, with their meanings as clues' }),
  terms: z
    .array(words)
    .optional()
    .meta({ description: 'Ids of the terms to take; all when left out', 'x-ids': 'terms' }),
  words: z
    .array(
      z.strictObject({
        word: words.meta({ description: 'The word or words; spaces and hyphens are left out in the grid' }),
        clue: words.meta({ description: 'What leads to it' }),
        about,
      }),
    )
    .optional()
    .meta({ description: 'Words written by hand' }),
  marks: marks.meta({ description: 'Marks for each word; 1 when left out' }),
});
type Spec = ExerciseSpec & z.infer<typeof puzzleSchema>;

export interface PuzzleWord {
  readonly entry: Entry;
  readonly clue: Prose;
  readonly answer: string;
  /** In capitals, one a cell, accents with their letters. */
  readonly letters: readonly string[];
  readonly lengths: string;
}

/** The words in their author's order; nothing when one of them can stand in no grid, which is reported. */
export function puzzleWords(spec: Spec, context: ExerciseContext): readonly PuzzleWord[] {
  if (!hasOneForm(spec, [['from', 'terms'], ['words']], context)) return [];
  const { lesson } = context;
  const sources = spec.from
    ? namedTerms(spec.terms, lesson).map((term) => ({
        word: term.name,
        clue: term.meaning,
        about: aboutTerm(term.id, lesson),
      }))
    : (spec.words ?? []).map(({ about = [], ...word }) => ({ ...word, about }));
  const found = sources.map(({ word, clue, about }): PuzzleWord => {
    const parts = word.split(/[\s-]+/).map((part) => lettersOf(part, lesson.language));
    return {
      entry: context.entry(spec.marks ?? 1, about),
      clue,
      answer: word,
      letters: parts.flat(),
      lengths: parts
        .map(({ length }) => length)
        .filter(Boolean)
        .join(', '),
    };
  });
  return areGood(found, context) ? found : [];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `Élan` → `É L A N`; signs that are no letters or digits are left out. */
function lettersOf(word: string, language: string): string[] {
  const capitals = word.normalize('NFC').toLocaleUpperCase(language);
  return Array.from(graphemes.segment(capitals), ({ segment }) => segment).filter((sign) =>
    /[\p{L}\p{N}]/u.test(sign),
  );
}

function areGood(found: readonly PuzzleWord[], context: ExerciseContext): boolean {
  const faults: [code: string, message: Message, hint: Message][] = [];
  if (found.length < 2) {
    faults.push([
      'too-few-entries',
      say`${counted(found.length, say`1 word`, say`${found.length} words`)}, expected two or more`,
      say`Define more \`terms\`.`,
    ]);
  }
  const hint = say`Take other terms: \`terms: [ids]\` picks them.`;
  for (const { answer, letters } of found) {
    const count = letters.length;
    if (count < SHORTEST || count > WIDEST) {
      const message = say`Unexpected ${count} letters in \`${answer}\`, expected ${SHORTEST} to ${WIDEST}`;
      faults.push(['word-length', message, hint]);
    }
  }
  const spelled = found.map(({ letters }) => letters.join(''));
  found.forEach(({ answer }, index) => {
    if (spelled.indexOf(spelled[index] ?? '') < index) {
      faults.push([
        'duplicate-entry',
        say`Unexpected second word \`${answer}\`, expected each word once`,
        say`Delete one of the two.`,
      ]);
    }
  });
  for (const { answer, clue } of found) {
    if (!comparable(clue).includes(comparableWords(answer))) continue;
    context.report({
      code: 'answer-in-question',
      severity: 'warning',
      message: say`The clue of \`${answer}\` holds the word itself`,
      hint: say`Reword the clue, or leave the word out.`,
    });
  }
  for (const [code, message, mend] of faults)
    context.report({ code, severity: 'error', message, hint: mend });
  if (found.length > MOST_WORDS) {
    context.report({
      code: 'too-many-entries',
      severity: 'warning',
      message: say`${found.length} words in one puzzle, expected ${MOST_WORDS} at most`,
      hint: say`\`terms: [ids]\` picks some of them.`,
    });
  }
  return faults.length === 0;
}
