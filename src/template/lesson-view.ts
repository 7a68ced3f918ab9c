/** The lesson as templates see it: ids already followed, so that a template only walks and never looks up. */

import type {
  AssociatePart,
  ChoicePart,
  Exercise,
  ExtendedTextPart,
  Part,
  Premise,
  Statement,
  StimulusPart,
} from '../exercises/part.ts';
import type {
  Example,
  Lesson,
  LessonImage,
  Obstacle,
  OwnSlide,
  Point,
  Reference,
  Remedy,
  Reserve,
  Term,
} from '../lesson/lesson.ts';
import { type Pace, paceOf, slidesAfter, slidesAfterAnchors } from '../lesson/pace.ts';
import { ALL_ANCHORS } from '../lesson/slide-anchors.ts';
import { type FigureView, figureView, type OwnSlideView, ownSlideView } from './slide-view.ts';

/** A point with what it leads to. */
export type PointView = Omit<Point, 'example' | 'image'> & {
  /** The remedies that address an obstacle, or the obstacles that a remedy answers. */
  readonly related: readonly (Obstacle | Remedy)[];
  readonly glossary: readonly Term[];
  /** Absent sources are `null`, so that a strict template can ask for them. */
  readonly reference: ReferenceView | null;
  readonly example: Example | null;
  readonly image: LessonImage | null;
  /** Numbers of the questions on paper that ask about it. */
  readonly questions: readonly number[];
  /** False statements on the paper about it: what pupils often get wrong. */
  readonly misconceptions: readonly Statement[];
  /** The minute at which it should end; 0 where nothing tells. */
  readonly pace: number;
  /** Whether its slide stays out of the show. */
  readonly hidden: boolean;
  /** Slides of the author's own that follow it. */
  readonly ownSlides: readonly OwnSlideView[];
};

/** A source with its short form, as texts cite it: "ASEAN, 2007". */
export type ReferenceView = Reference & { readonly short: string };

export type LessonView = Omit<Lesson, 'obstacles' | 'remedies' | 'exercises' | 'marks' | 'slides'> & {
  readonly obstacles: readonly PointView[];
  readonly remedies: readonly PointView[];
  /** What a shorter period leaves out. */
  readonly reserve: Pick<LessonView, 'obstacles' | 'remedies'>;
  /** Slides of the author's own, a list for each slide of `slide-anchors.ts`; `opening`: those before the obstacles. */
  readonly ownSlides: Readonly<Record<string, readonly OwnSlideView[]>>;
  /** The minutes at which opening and closing should end; 0 where nothing tells. */
  readonly pace: Pick<Pace, 'opening' | 'closing'>;
  readonly exercises: readonly ExerciseView[];
  /** The sum of what the exercises give, whatever was planned. */
  readonly marks: number;
  /** What pupils write on their exit tickets; empty where no exercise asks for them. */
  readonly tickets: readonly TicketView[];
  /** The slides of the deck; none while the deck itself is made. */
  readonly deck: readonly SlideView[];
};

export interface TicketView {
  /** Of the entry on the worksheet. */
  readonly id: string;
  readonly prompt: string;
}

export interface SlideView {
  /** From 1. */
  readonly number: number;
  readonly title: string;
}

/** An exercise whose parts are ready to be set in rows. */
export type ExerciseView = Omit<Exercise, 'parts'> & {
  readonly parts: readonly PartView[];
  /** The label that says what to do, where the author does not. */
  readonly instructionLabel: string;
};

export type PartView =
  | Exclude<Part, AssociatePart | ChoicePart | ExtendedTextPart | StimulusPart>
  | ((ExtendedTextPart | StimulusPart) & FigureView)
  | (ChoicePart &
      FigureView & {
        /** Letters of the right options. */
        readonly rights: readonly string[];
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

export function lessonView(lesson: Lesson, exercises: readonly Exercise[], reserve: Reserve): LessonView {
  const { points: ends, ...pace } = paceOf(lesson);
  const shown = [...lesson.obstacles, ...lesson.remedies];
  const waiting = [...reserve.obstacles, ...reserve.remedies];
  const reserved = new Set(reserve.slides);
  const all = { ...lesson, slides: [...lesson.slides, ...reserve.slides] };
  const points = new Map([...shown, ...waiting].map((point) => [point.id, point]));
  const terms = new Map([...lesson.terms, ...reserve.terms].map((term) => [term.id, term]));
  const sources = new Map(lesson.sources.map((source) => [source.id, referenceView(source)]));
  const slideView = (slide: OwnSlide): OwnSlideView =>
    ownSlideView(slide, sources.get(slide.source)?.short ?? '', {
      glossary: present(slide.terms, terms),
      pace: ends.get(slide.id) ?? 0,
      hidden: reserved.has(slide),
    });
  const view = (point: Obstacle | Remedy): PointView => ({
    ...point,
    related: present(relatedIds(point), points),
    glossary: present(point.terms, terms),
    reference: sources.get(point.example?.source ?? '') ?? null,
    example: point.example ?? null,
    image: point.image ?? null,
    questions: questionsAbout(point, exercises),
    misconceptions: misconceptionsAbout(point, exercises),
    pace: ends.get(point.id) ?? 0,
    hidden: waiting.includes(point),
    ownSlides: slidesAfter(point.id, all).map(slideView),
  });
  return {
    ...lesson,
    obstacles: lesson.obstacles.map(view),
    remedies: lesson.remedies.map(view),
    reserve: { obstacles: reserve.obstacles.map(view), remedies: reserve.remedies.map(view) },
    ownSlides: {
      ...Object.fromEntries(
        ALL_ANCHORS.map((anchor) => [anchor, slidesAfterAnchors([anchor], lesson).map(slideView)]),
      ),
      opening: slidesAfterAnchors(['cover', 'question', 'objectives'], lesson).map(slideView),
    },
    pace,
    exercises: exercises.map(exerciseView),
    marks: exercises.reduce((total, exercise) => total + exercise.marks, 0),
    tickets: exercises.flatMap(ticketQuestions),
    deck: [],
  };
}

function referenceView(source: Reference): ReferenceView {
  return { ...source, short: [source.author || source.title, source.year].filter(Boolean).join(', ') };
}

function relatedIds(point: Obstacle | Remedy): readonly string[] {
  return point.kind === 'obstacle' ? point.addressedBy : point.addresses;
}

function present<Value>(ids: readonly string[], known: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => known.get(id) ?? []);
}

function questionsAbout(point: Point, exercises: readonly Exercise[]): number[] {
  return exercises
    .flatMap((exercise) => exercise.entries)
    .filter((entry) => entry.about.includes(point.id))
    .map((entry) => entry.number);
}

function misconceptionsAbout(point: Point, exercises: readonly Exercise[]): Statement[] {
  return exercises
    .flatMap((exercise) => exercise.parts)
    .flatMap((part) => (part.kind === 'judgement' ? part.statements : []))
    .filter((statement) => !statement.right && statement.entry.about.includes(point.id));
}

function exerciseView(exercise: Exercise): ExerciseView {
  const variant = exercise.parts.map(instructionVariant).find(Boolean) ?? '';
  return {
    ...exercise,
    parts: exercise.parts.map(partView),
    instructionLabel: `exercise.${exercise.type}.instruction${variant}`,
  };
}

function ticketQuestions({ type, parts }: Exercise): TicketView[] {
  if (type !== 'exit-ticket') return [];
  return parts.flatMap((part) =>
    part.kind === 'extended-text' ? [{ id: part.entry.id, prompt: part.prompt }] : [],
  );
}

/** What pupils must be told depends on the parts: whether letters may be used again, whether there is a word bank. */
function instructionVariant(part: Part): string {
  if (part.kind === 'associate' && part.reuse) return '-reuse';
  return part.kind === 'gap-text' && part.bank.length > 0 ? '-bank' : '';
}

function partView(part: Part): PartView {
  if (part.kind === 'choice') {
    return {
      ...part,
      ...figureView(part.figure),
      rights: part.options.filter(({ right }) => right).map(({ letter }) => letter),
    };
  }
  if (part.kind === 'extended-text' || part.kind === 'stimulus') {
    return { ...part, ...figureView(part.figure) };
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
