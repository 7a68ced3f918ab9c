/** Turns somebody's own notes into a first lesson, and says what it could not place and what is missing. */

import type { LessonKind } from '../../kinds/lesson-kind.ts';
import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import { type Draft, type DraftGroup, groupFields, type Missing, topicsPath } from '../draft.ts';
import { exercisesFor } from '../exercises-for.ts';
import { linkedTopics } from '../linked-topics.ts';
import { kindField } from '../sample-draft.ts';
import type { Starter } from '../starter.ts';
import { completeTopics, NOTHING } from './complete-topics.ts';
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
  kind: LessonKind,
  recognise: Recogniser,
  starter: Starter,
  fields: readonly string[],
): Draft {
  const sections = sectionsOf(outline(withUnmarkedHeadings(notes)), recognise);
  const noted = notedLesson(sections, kind.groups, recognise);
  const { subject, audience, minutes, author, objectives, context, bridge, conclusion, sources } = noted;
  const missing: Missing[] = [];
  const title = given.title || noted.title;
  const question = given.question || noted.question;
  if (given.language === UNKNOWN_LANGUAGE) missing.push({ path: 'language', what: starter.missing.language });
  if (!title) missing.push({ path: 'title', what: starter.missing.title });
  if (!question) missing.push({ path: 'question', what: starter.missing.question });
  const terms = Object.entries(noted.terms);
  const ids: string[] = [...fields];
  const found = kind.groups.map((group, index): DraftGroup => {
    const topics = noted.groups[index] ?? [];
    const lacking = Math.max(0, (group.own ? 1 : group.least) - topics.length);
    const complete = completeTopics(
      [...topics, ...Array.from({ length: lacking }, () => NOTHING)],
      group,
      topicsPath(group, 0),
      ids,
      starter,
    );
    ids.push(...complete.topics.map(({ id }) => id));
    missing.push(...complete.missing);
    const own = group.own ? starter.sample.group.replace('{n}', '1') : '';
    const withAll = complete.topics.map((topic) => withTerms(topic, terms));
    return { group, title: own, topics: withAll, found: topics.length };
  });
  const groups = linkedTopics(found, kind, starter);

  const lesson: RawLesson = {
    ...kindField(kind),
    title: title || given.name,
    language: given.language,
    question: question || starter.sample.question,
    ...(subject && { subject }),
    ...(audience && { audience }),
    ...(minutes && { minutes }),
    ...(author && { author }),
    ...(objectives.length > 0 && { objectives: [...objectives] }),
    ...(context && { context }),
    ...groupFields(groups.slice(0, 1)),
    ...(bridge && { bridge }),
    ...groupFields(groups.slice(1)),
    ...(conclusion && { conclusion }),
    ...(terms.length > 0 && { terms: { ...noted.terms } }),
    ...(Object.keys(sources).length > 0 && { sources }),
  };
  const exercises = exercisesFor(groups, kind, starter);
  const answer = `exercises.${exercises.length - 1}.questions.0.answer`;
  return {
    kind,
    lesson: { ...lesson, exercises },
    groups,
    missing: [...missing, { path: answer, what: starter.missing.answer }],
    unplaced: [...noted.unplaced, ...linesLeftOver(notes, lesson, noted.unplaced, recognise)]
      .map(({ line, text }) => ({ line, text }))
      .toSorted((one, other) => one.line - other.line),
  };
}

/** A term belongs to the topics that speak of it. */
function withTerms(
  topic: RawTopic,
  terms: readonly (readonly [id: string, term: { readonly name: string }])[],
): RawTopic {
  const words = [
    topic.title,
    topic.claim,
    ...topic.points,
    topic.explanation ?? '',
    topic.example?.text ?? '',
  ]
    .join('\n')
    .toLowerCase();
  const spoken = terms.filter(([, { name }]) => words.includes(name.toLowerCase())).map(([id]) => id);
  return spoken.length > 0 ? { ...topic, terms: spoken } : topic;
}
