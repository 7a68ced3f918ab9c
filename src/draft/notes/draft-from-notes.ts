/** Turns somebody's own notes into a first lesson, and says what it could not place and what is missing. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { addressesOf } from '../addresses-of.ts';
import type { Draft, Missing } from '../draft.ts';
import { exercisesFor } from '../exercises-for.ts';
import type { Starter } from '../starter.ts';
import { completePoints, NOTHING } from './complete-points.ts';
import { linesLeftOver } from './lines-left-over.ts';
import type { Note } from './note.ts';
import { notedLesson } from './noted-lesson.ts';
import { outline } from './outline.ts';
import type { Recogniser } from './recognise.ts';
import { sectionsOf } from './sections.ts';
import { withUnmarkedHeadings } from './unmarked-headings.ts';

/** The tag of a language that nobody has named yet (BCP 47, RFC 5646 section 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** What the author said on the command line or when asked; it comes before what the notes say, unless it is empty. */
export interface Given {
  /** BCP 47. */
  readonly language: string;
  /** What to call a lesson without a title. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
}

/** @param fields the keys of a lesson, which can be no ids */
export function draftFromNotes(
  notes: readonly Note[],
  given: Given,
  recognise: Recogniser,
  starter: Starter,
  fields: readonly string[],
): Draft {
  const noted = notedLesson(sectionsOf(outline(withUnmarkedHeadings(notes)), recognise), recognise);
  const { subject, audience, minutes, author, objectives, context, bridge, conclusion, sources } = noted;
  const missing: Missing[] = [];
  const title = given.title || noted.title;
  const question = given.question || noted.question;
  if (given.language === UNKNOWN_LANGUAGE) missing.push({ path: 'language', what: starter.missing.language });
  if (!title) missing.push({ path: 'title', what: starter.missing.title });
  if (!question) missing.push({ path: 'question', what: starter.missing.question });
  const atLeastOne = (points: typeof noted.obstacles) => (points.length > 0 ? points : [NOTHING]);
  const obstacles = completePoints(atLeastOne(noted.obstacles), 'obstacles', fields, starter);
  const ids = obstacles.points.map(({ id }) => id);
  const remedies = completePoints(atLeastOne(noted.remedies), 'remedies', [...fields, ...ids], starter);
  const { length } = remedies.points;
  const terms = Object.entries(noted.terms);

  const lesson: RawLesson = {
    title: title || given.name,
    language: given.language,
    question: question || starter.sample.question,
    ...(subject && { subject }),
    ...(audience && { audience }),
    ...(minutes && { minutes }),
    ...(author && { author }),
    ...(objectives.length > 0 && { objectives: [...objectives] }),
    ...(context && { context }),
    obstacles: obstacles.points.map((point) => withTerms(point, terms)),
    ...(bridge && { bridge }),
    remedies: remedies.points.map((point, index) => ({
      ...withTerms(point, terms),
      addresses: addressesOf(index, length, ids),
    })),
    ...(conclusion && { conclusion }),
    ...(terms.length > 0 && { terms: { ...noted.terms } }),
    ...(Object.keys(sources).length > 0 && { sources }),
  };
  const exercises = exercisesFor(lesson, starter);
  const answer = `exercises.${exercises.length - 1}.questions.0.answer`;
  return {
    lesson: { ...lesson, exercises },
    missing: [
      ...missing,
      ...obstacles.missing,
      ...remedies.missing,
      { path: answer, what: starter.missing.answer },
    ],
    unplaced: [...noted.unplaced, ...linesLeftOver(notes, lesson, noted.unplaced, recognise)]
      .map(({ line, text }) => ({ line, text }))
      .toSorted((one, other) => one.line - other.line),
  };
}

/** A term belongs to the points that speak of it. */
function withTerms<Point extends RawLesson['obstacles'][number]>(
  point: Point,
  terms: readonly (readonly [id: string, term: { readonly name: string }])[],
): Point {
  const words = [
    point.title,
    point.claim,
    ...point.points,
    point.explanation ?? '',
    point.example?.text ?? '',
  ]
    .join('\n')
    .toLowerCase();
  const spoken = terms.filter(([, { name }]) => words.includes(name.toLowerCase())).map(([id]) => id);
  return spoken.length > 0 ? { ...point, terms: spoken } : point;
}
