/** Cloze (isian rumpang): sentences with numbered gaps, with or without a bank of words. */

import * as z from 'zod';
import { say } from '../../diagnostics/message.ts';
import { topicsOf } from '../../lesson/topics.ts';
import { gapEms } from '../../prose/writing-room.ts';
import { comparableWords, distinct } from '../comparable.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, group, marks, words } from '../fields.ts';
import { cutAt, gapPieces, opensSentence, type Piece } from '../gap-pieces.ts';
import { namedGroup } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import type { GapPiece } from '../parts.ts';

/** Ems; narrower gaps would tell short words. */
const NARROWEST = 8;

/** The topics of all groups. */
const ALL = 'points';

const schema = z.strictObject({
  from: group.meta({
    description: 'Takes the claims of a group of topics (`points`: of all) and leaves out a term in each',
  }),
  text: words.optional().meta({ description: 'Sentences with gaps: "… {answer|also right} …"' }),
  bank: z
    .boolean()
    .optional()
    .meta({ description: 'Whether to print the words to choose from; true when left out' }),
  spare: z.array(words).optional().meta({ description: 'Wrong words for the bank' }),
  about,
  marks: marks.meta({ description: 'Marks for each gap; 1 when left out' }),
});
type Spec = z.infer<typeof schema>;

export const cloze: ExerciseType<'cloze', typeof schema> = {
  type: 'cloze',
  schema,
  groups: { from: [ALL] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from'], ['text']], context)) return [];
    const pieces = spec.from ? derived(spec.from, spec, context) : written(spec, context);
    const bank = bankOf(pieces, spec, context);
    const expected = pieces.flatMap((piece) => (piece.kind === 'gap' ? piece.answers.slice(0, 1) : []));
    return pieces.length > 0 ? [{ kind: 'gap-text', pieces, bank, ems: gapEms(expected, NARROWEST) }] : [];
  },
};

function written({ text = '', about = [], marks = 1 }: Spec, context: ExerciseContext): GapPiece[] {
  const pieces = gapPieces(text.trim());
  if (!pieces) {
    context.report({
      code: 'gap-in-markup',
      severity: 'error',
      message: say`Unexpected gap inside bold, italic or a link, expected it outside`,
      hint: say`Close the markup before the gap and open it again after it, or put all of it into the gap.`,
    });
    return [];
  }
  if (pieces.every((piece) => typeof piece === 'string')) {
    context.report({
      code: 'too-few-entries',
      severity: 'error',
      message: say`No gap in \`text\`, expected one or more`,
      hint: say`Put the words to be filled in between braces: \`… {answer} …\`.`,
    });
  }
  reportFirstWords(pieces, context);
  return pieces.map((piece) => asPart(piece, marks, about, context));
}

/** One sentence a topic, in teaching order: its claim, cut at the first of its terms that occurs in it. */
function derived(from: string, { about = [], marks = 1 }: Spec, context: ExerciseContext): GapPiece[] {
  const { terms } = context.lesson;
  const topics = from === ALL ? topicsOf(context.lesson) : (namedGroup(from, context.lesson)?.topics ?? []);
  const sentences = topics.flatMap((topic) => {
    const cuts = topic.terms
      .flatMap((id) => terms.find((term) => term.id === id) ?? [])
      .map((term) => cutAt(term.name, topic.claim, context.locale.language));
    const pieces = cuts.find((cut) => cut !== undefined);
    return pieces ? [{ topic, pieces }] : [];
  });
  if (sentences.length < 2) {
    context.report({
      code: 'too-few-entries',
      severity: 'error',
      message: say`${sentences.length} of ${topics.length} claims hold a term of their topic after the first word, expected two or more`,
      hint: say`List under \`terms\` of a topic a term that its claim uses, or write \`text\` with {gaps} by hand.`,
    });
  }
  return sentences.flatMap(({ topic, pieces }, index) => {
    const spaced = index === 0 ? pieces : [' ', ...pieces];
    return spaced.map((piece) => asPart(piece, marks, [...new Set([topic.id, ...about])], context));
  });
}

function asPart(piece: Piece, marks: number, about: readonly string[], context: ExerciseContext): GapPiece {
  if (typeof piece === 'string') return { kind: 'text', text: piece };
  return { kind: 'gap', entry: context.entry(marks, about), answers: piece };
}

/** The expected word of each gap and the spare ones, each once, A to Z. */
function bankOf(
  pieces: readonly GapPiece[],
  { bank = true, spare = [] }: Spec,
  context: ExerciseContext,
): string[] {
  if (!bank) {
    if (spare.length > 0) {
      context.report({
        code: 'unclear-exercise',
        severity: 'error',
        message: say`Unexpected \`spare\` words beside \`bank: false\`, expected a bank to print them in`,
        hint: say`Delete \`spare\`, or leave \`bank\` out.`,
      });
    }
    return [];
  }
  const gaps = pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece] : []));
  const expected = gaps.flatMap(({ answers }) => answers.slice(0, 1));
  const inBank = distinct([...expected, ...spare], comparableWords);
  for (const { answers } of gaps) {
    const accepted = answers.map(comparableWords);
    const fitting = inBank.filter((word) => accepted.includes(comparableWords(word)));
    if (fitting.length < 2) continue;
    context.report({
      code: 'gap-with-two-words',
      severity: 'warning',
      message: say`The gap for \`${answers[0] ?? ''}\` takes ${fitting.length} words of the bank, expected one: ${fitting.join(', ')}`,
      hint: say`Leave out the spare word, or reword the sentence so that only one fits.`,
    });
  }
  return inBank.sort(new Intl.Collator(context.locale.language).compare);
}

/** Before the first word of a sentence there is nothing to infer it from. */
function reportFirstWords(pieces: readonly Piece[], context: ExerciseContext): void {
  let before = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string' && opensSentence(before)) {
      context.report({
        code: 'gap-first',
        severity: 'warning',
        message: say`The gap for \`${piece[0] ?? ''}\` is the first word of its sentence, expected words before it`,
        hint: say`Turn the sentence round, or leave out another word.`,
      });
    }
    before += typeof piece === 'string' ? piece : (piece[0] ?? '');
  }
}
