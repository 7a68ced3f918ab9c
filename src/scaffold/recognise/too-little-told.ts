/** Tells a text that says something of its topics from a list of names: a shopping list, a bill, a timetable, addresses. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { KindWords } from './kind-words.ts';
import { entriesOf, isOwn, type LessonPlan, openedBy } from './lesson-plan.ts';
import type { Entry } from './part.ts';

const LEAST_TOLD = 2;
const TOLD_SHARE = 0.5;
/** In words of letters: "minyak goreng 2 liter" says nothing of a thing, nor does "0171 555 12 34". */
const LEAST_WORDS = 4;
const LEAST_IN_SENTENCE = 2;

/** Why no lesson can be made of the topics, where no words but only their shape tells that they are some. */
export function tooLittleTold(
  { words, groups }: LessonPlan,
  kinds: readonly KindWords[],
): Message | undefined {
  const runs = groups.flatMap((group) => group.runs);
  const isAnnounced = kinds.some((kind) => runs.some((run) => openedBy(run, kind) !== undefined));
  if (!isOwn(words) || isAnnounced) return undefined;
  const entries = groups.flatMap(entriesOf);
  const told = entries.filter(isTold).length;
  if (told >= Math.max(LEAST_TOLD, entries.length * TOLD_SHARE)) return undefined;
  return say`It reads as a list: of its ${entries.length} names ${told} have a sentence, expected one for each at least. \`--kind\` makes a lesson of it all the same.`;
}

function isTold({ body }: Entry): boolean {
  const text = body.map((block) => block.text).join(' ');
  const count = (text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []).length;
  return count >= (/[.!?]["”’)*]*$/.test(text) ? LEAST_IN_SENTENCE : LEAST_WORDS);
}
