/** Wrong options where the right one is the name of a topic. */

import { shuffle } from '../base/random.ts';
import type { Topic, TopicGroup } from '../lesson/lesson.ts';
import { comparable } from './comparable.ts';
import type { ExerciseContext } from './exercise-type.ts';
import { asOption, type Option } from './options.ts';
import { plainProse } from './plain-prose.ts';

/** With the right one A to E, as upper secondary schools in Indonesia print them. */
const MOST_WRONG = 4;
/** Three good options beat five weak ones; fewer than three are a coin's throw. */
export const FEWEST_WRONG = 2;

/** Names of one kind in an order drawn by seed, each of them once; the first follows the last. */
export type NameRing = readonly Option[];

/**
 * All names that may stand beside those of a group: the titles of its topics, the wrong options of checks that one of them
 * answers, and those that the author gives.
 */
export function nameRing(
  { topics }: TopicGroup,
  spare: readonly Option[],
  { lesson, random }: ExerciseContext,
): NameRing {
  const titles = topics.map(titleOf);
  const answers = titles.map(comparable);
  const checked = lesson.checks.filter(({ answer }) => answers.includes(comparable(answer)));
  // `The costs` beside `Cost` would be right as well.
  const isOther = ({ text }: Option) =>
    !answers.some((title) => comparable(text).includes(title) || title.includes(comparable(text)));
  const names = new Map<string, Option>();
  for (const name of [
    ...titles.map(asOption),
    // Why it is wrong there need not be why it is wrong here.
    ...checked.flatMap(({ wrong }) => wrong.filter(isOther).map(({ text }) => ({ text, why: '' }))),
    ...spare,
  ]) {
    const key = comparable(name.text);
    if (!names.has(key)) names.set(key, name);
  }
  return shuffle([...names.values()], random);
}

/**
 * The names that follow that of a topic; those that its question says come last, for they look like the answer. At least one
 * name is left over where there are more than three, so that no two topics have the same names about them.
 *
 * @param question what stands above the options
 */
export function namesBeside(topic: Topic, question: string, ring: NameRing): Option[] {
  const own = comparable(titleOf(topic));
  const stem = comparable(question);
  const place = ring.findIndex(({ text }) => comparable(text) === own);
  const others = [...ring.slice(place + 1), ...ring.slice(0, Math.max(0, place))];
  const isSaid = ({ text }: Option) => stem.includes(comparable(text));
  const unsaid = others.filter((name) => !isSaid(name));
  const count = Math.min(MOST_WRONG, Math.max(FEWEST_WRONG, unsaid.length - 1));
  return [...unsaid, ...others.filter(isSaid)].slice(0, count);
}

function titleOf({ title }: Topic): string {
  return plainProse(title);
}
