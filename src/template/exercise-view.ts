/** Exercises as templates see them: their parts ready to be set in rows, and which instruction they need. */

import type {
  AssociatePart,
  ChoicePart,
  Exercise,
  ExtendedTextPart,
  Part,
  Premise,
  StimulusPart,
} from '../exercises/parts.ts';
import type { Prose } from '../lesson/lesson.ts';
import { isBrief, linesFor } from '../prose/writing-room.ts';
import { type EvidenceView, evidenceView } from './evidence-view.ts';
import { type FigureView, figureView } from './figure-view.ts';

/** An exercise whose parts are ready to be set in rows. */
export type ExerciseView = Omit<Exercise, 'parts'> & {
  readonly parts: readonly PartView[];
  /** The label that says what to do, where the author does not. */
  readonly instructionLabel: string;
  /** The labels that say how marks are split where an answer is partly right. */
  readonly scoringLabels: readonly string[];
  /** What the options of its questions say in full, where they are names of topics: why each is right or wrong. */
  readonly meanings: readonly { readonly text: Prose; readonly standsFor: Prose }[];
};

export type PartView =
  | Exclude<Part, AssociatePart | ChoicePart | ExtendedTextPart | StimulusPart>
  | (ExtendedTextPart & FigureView)
  | (Omit<StimulusPart, 'evidence'> & FigureView & { readonly evidence: EvidenceView | null })
  | (ChoicePart &
      FigureView & {
        /** Letters of the right options. */
        readonly rights: readonly string[];
        /** Whether its author says of one of the options why it is right or wrong. */
        readonly hasWhy: boolean;
      })
  | (AssociatePart & {
      /** Shares of a hundred for the two columns, by how much there is to read in each. */
      readonly shares: { readonly premise: number; readonly response: number };
      /** Premises and responses side by side; the shorter column ends in `null`. */
      readonly rows: readonly {
        readonly premise: Premise | null;
        readonly response: AssociatePart['responses'][number] | null;
      }[];
    });

export interface TicketView {
  /** Of the entry on the worksheet. */
  readonly id: string;
  readonly prompt: string;
}

/** @param cite the short form of a source by its id; empty for none */
export function exerciseView(exercise: Exercise, cite: (source: string) => string): ExerciseView {
  return {
    ...exercise,
    parts: exercise.parts.map((part) => partView(part, cite)),
    instructionLabel: `exercise.${exercise.type}.instruction${instructionVariant(exercise)}`,
    meanings: exercise.parts.flatMap((part) => {
      const right = part.kind === 'choice' && part.standsFor && part.options.find((option) => option.right);
      return right ? [{ text: right.text, standsFor: part.standsFor }] : [];
    }),
    scoringLabels: [...new Set(exercise.parts.flatMap(scoringOf))].map((name) => `scoring.${name}`),
  };
}

/** Answers that may be partly right: a tick without its correction, some of several letters, some of what is asked. */
function scoringOf(part: Part): string[] {
  if (part.kind === 'judgement') return part.statements.some(({ right }) => !right) ? [part.kind] : [];
  if (part.kind === 'associate') {
    return part.premises.some(({ answers }) => answers.length > 1) ? [part.kind] : [];
  }
  if (part.kind === 'choice') return part.several ? [part.kind] : [];
  if (part.kind === 'order') return part.entry.marks > 1 ? [part.kind] : [];
  if (part.kind === 'organiser') return [part.kind];
  if (part.kind !== 'extended-text' || part.entry.marks === 0) return [];
  return [part.rubric ? 'rubric' : part.kind];
}

/** What an exit ticket asks; nothing of other exercises. */
export function ticketQuestions({ type, parts }: Exercise): TicketView[] {
  if (type !== 'exit-ticket') return [];
  return parts.flatMap((part) =>
    part.kind === 'extended-text' ? [{ id: part.entry.id, prompt: part.prompt }] : [],
  );
}

/** What pupils must be told depends on the parts: how much to write, which letters or words may be left over. */
function instructionVariant({ type, parts }: Exercise): string {
  if (type === 'short-answer') return lengthVariant(parts);
  return parts.map(partVariant).find(Boolean) ?? '';
}

function lengthVariant(parts: readonly Part[]): string {
  const answers = parts.flatMap((part) => (part.kind === 'extended-text' ? [part.answer] : []));
  if (answers.every(isBrief)) return '-brief';
  return answers.every((answer) => linesFor(answer) > 1) ? '' : '-mixed';
}

function partVariant(part: Part): string {
  if (part.kind === 'associate') {
    const used = new Set(part.premises.flatMap(({ answers }) => answers));
    return `${part.reuse ? '-reuse' : ''}${part.responses.length > used.size ? '-spare' : ''}`;
  }
  if (part.kind === 'concept-map') {
    const hasBlank = part.groups.some(({ nodes }) => nodes.some(({ entry }) => entry));
    return hasBlank ? (part.unlinked.length > 0 ? '' : '-boxes') : '-lines';
  }
  if (part.kind !== 'gap-text' || part.bank.length === 0) return '';
  const expected = part.pieces.flatMap((piece) => (piece.kind === 'gap' ? piece.answers.slice(0, 1) : []));
  const needed = new Set(expected.map((word) => word.toLowerCase()));
  return part.bank.length > needed.size ? '-bank-spare' : '-bank';
}

function partView(part: Part, cite: (source: string) => string): PartView {
  if (part.kind === 'choice') {
    return {
      ...part,
      ...figureView(part.figure),
      rights: part.options.filter(({ right }) => right).map(({ letter }) => letter),
      hasWhy: part.options.some(({ why }) => why),
    };
  }
  if (part.kind === 'extended-text') return { ...part, ...figureView(part.figure) };
  if (part.kind === 'stimulus') {
    const { evidence } = part;
    const shown = evidence ? evidenceView(evidence, cite(evidence.source)) : null;
    return { ...part, ...figureView(part.figure), evidence: shown };
  }
  if (part.kind !== 'associate') return part;
  const count = Math.max(part.premises.length, part.responses.length);
  const rows = Array.from({ length: count }, (_, index) => ({
    premise: part.premises[index] ?? null,
    response: part.responses[index] ?? null,
  }));
  const words = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  const premises = words(part.premises) + SLIDE_REFERENCE;
  const share = premises / (premises + words(part.responses));
  const premise = Math.round(100 * Math.min(0.58, Math.max(0.35, share)));
  return { ...part, shares: { premise, response: 100 - premise }, rows };
}

/** Letters that a premise's marks and slide take. */
const SLIDE_REFERENCE = 12;
