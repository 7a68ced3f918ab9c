/** Picks what of a lesson is taught in a shorter period; the rest is left out. */

import type { Checked } from '../diagnostics/diagnostic.ts';
import type { ExerciseSchema } from './exercise-schemas.ts';
import type { Lesson, OwnSlide, Schedule, Topic, TopicGroup } from './lesson.ts';
import { anchorsOf, minutesOf, slidesAfter, slidesAfterAnchors } from './pace.ts';
import { scheduleWarnings } from './schedule-warnings.ts';
import { allAnchors } from './slide-anchors.ts';
import { topicsOf } from './topics.ts';
import { withoutLeftOut } from './without-left-out.ts';

/**
 * The whole lesson, or what fits into a period. Optional topics go from the last on, of those with one number the one of
 * the last group first, and with them every topic that must lead to another and then leads to none, until the rest fits.
 * Opening and closing keep their share of the time; each group keeps as many topics as its kind needs.
 *
 * @param period in minutes; nothing for the whole lesson
 */
export function scheduleOf(
  lesson: Lesson,
  period: number | undefined,
  exerciseTypes: readonly ExerciseSchema[],
): Required<Checked<Schedule>> {
  const topics = topicsOf(lesson).map((topic) => withItsSlides(topic, lesson));
  const apart = slidesAfterAnchors(allAnchors(anchorsOf(lesson)), lesson);
  const needed = minutesOf([...topics, ...apart]);
  if (period === undefined) return { value: whole(lesson), diagnostics: [] };
  const share = needed < lesson.minutes ? needed / lesson.minutes : 1;
  const budget = Math.floor(period * share) - minutesOf(apart);
  const isTimed = topicsOf(lesson).every(({ minutes }) => minutes > 0);
  const taught = isTimed ? fitting(topics, lesson, budget) : topics;
  const isShorter = isTimed && (period < lesson.minutes || taught.length < topics.length);
  const timed = { ...lesson, minutes: period };
  return {
    value: isShorter ? shortened(timed, taught, exerciseTypes) : whole(timed),
    diagnostics: scheduleWarnings(lesson, taught, { period, budget }),
  };
}

function whole(lesson: Lesson): Schedule {
  const leftOut = { groups: [], terms: [], slides: [] };
  return { lesson, leftOut, exercises: { leftOut: [], trimmed: [], mixed: [] } };
}

/** A topic that takes also the minutes of the slides after it: they stay or go with it. */
function withItsSlides(topic: Topic, lesson: Lesson): Topic {
  return { ...topic, minutes: minutesOf([topic, ...slidesAfter(topic.id, lesson)]) };
}

function fitting(topics: readonly Topic[], lesson: Lesson, budget: number): readonly Topic[] {
  const { groups } = lesson;
  const rank = ({ group }: Topic) => groups.findIndex(({ key }) => key === group);
  const candidates = topics
    .filter(({ optional }) => optional)
    .sort((one, other) => other.number - one.number || rank(other) - rank(one));
  let taught = topics;
  for (const candidate of candidates) {
    if (minutesOf(taught) <= budget) break;
    const rest = taught.filter((topic) => topic !== candidate);
    const fitting = rest.filter((topic) => !leadsNowhere(topic, rest, lesson));
    if (groups.every((group) => keepsEnough(group, fitting, lesson))) taught = fitting;
  }
  return taught;
}

/** Whether a topic that must lead to another leads to none of those that are left. */
function leadsNowhere({ id }: Topic, left: readonly Topic[], { links }: Lesson): boolean {
  const required = links.filter(({ kind, from }) => kind.required && from === id);
  return required.length > 0 && !required.some(({ to }) => left.some((topic) => topic.id === to));
}

function keepsEnough({ key, name }: TopicGroup, left: readonly Topic[], { kind }: Lesson): boolean {
  const least = kind.groups.find((group) => group.key === name)?.least ?? 1;
  return left.filter(({ group }) => group === key).length >= least;
}

function shortened(
  lesson: Lesson,
  taught: readonly Topic[],
  exerciseTypes: readonly ExerciseSchema[],
): Schedule {
  const ids = new Set(taught.map(({ id }) => id));
  const isTaught = ({ id }: Topic) => ids.has(id);
  const waiting = topicsOf(lesson).filter((topic) => !isTaught(topic));
  const hidden = new Set(waiting.map(({ id }) => id));
  const [waitingSlides, shownSlides] = [true, false].map((waits) =>
    lesson.slides.filter(({ after }) => hidden.has(after) === waits),
  ) as [OwnSlide[], OwnSlide[]];
  const used = new Set([...taught, ...shownSlides].flatMap(({ terms }) => terms));
  const unused = new Set(
    [...waiting, ...waitingSlides].flatMap(({ terms }) => terms).filter((term) => !used.has(term)),
  );
  const leftOut = {
    groups: lesson.groups.map((group) => ({
      ...group,
      topics: numbered(
        group.topics.filter((topic) => !isTaught(topic)),
        group.topics.filter(isTaught).length,
      ),
    })),
    terms: lesson.terms.filter(({ id }) => unused.has(id)),
    slides: waitingSlides,
  };
  const { kept: exercises, ...changes } = withoutLeftOut(
    lesson.exercises,
    waiting,
    leftOut.terms,
    exerciseTypes,
  );
  return {
    lesson: {
      ...lesson,
      groups: lesson.groups.map((group) => ({ ...group, topics: numbered(group.topics.filter(isTaught)) })),
      links: lesson.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
      terms: lesson.terms.filter(({ id }) => !unused.has(id)),
      slides: shownSlides,
      exercises,
      // The sum that was planned is that of the whole paper.
      marks: 0,
    },
    leftOut,
    exercises: changes,
  };
}

function numbered(topics: readonly Topic[], before = 0): Topic[] {
  return topics.map((topic, index) => ({ ...topic, number: before + index + 1 }));
}
