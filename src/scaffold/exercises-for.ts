/** The first exercises of a lesson: what can be made of its kind, and a question to write more after. */

import { isInOrder } from '../kinds/arrangement.ts';
import type { LessonKind } from '../kinds/lesson-kind.ts';
import type { RawLesson } from '../lesson/lesson-schema.ts';
import type { DraftGroup } from './draft.ts';
import type { Starter } from './starter.ts';

/** With fewer there is nothing to choose from, with more no page to hold them. */
const TO_MATCH = { least: 2, most: 10 };
const TO_ORDER = { least: 3, most: 10 };

export function exercisesFor(
  groups: readonly DraftGroup[],
  kind: LessonKind,
  { sample }: Starter,
): NonNullable<RawLesson['exercises']> {
  const [first] = groups;
  return [
    ...derivedExercises(groups, kind),
    {
      type: 'short-answer',
      questions: [
        {
          question: sample.exercise,
          answer: sample.answer,
          about: (first?.topics ?? []).slice(0, 3).map(({ id }) => id),
        },
      ],
    },
  ];
}

/** Those that the kind makes of its groups alone: by its links, its values, its order. */
export function derivedExercises(
  groups: readonly DraftGroup[],
  { links, figure }: LessonKind,
): NonNullable<RawLesson['exercises']> {
  const [first] = groups;
  const has = ({ least, most }: typeof TO_MATCH, ...keys: readonly string[]) =>
    keys.every((key) => {
      const count = groups.find(({ group }) => group.key === key)?.topics.length ?? 0;
      return count >= least && count <= most;
    });
  const derived = links.flatMap(({ from, to, values }) => {
    if (values) return [{ type: 'table', from }];
    const target = to.find((key) => key !== from);
    return target && has(TO_MATCH, target, from) ? [{ type: 'match', from: target, to: from }] : [];
  });
  const key = first?.group.key ?? '';
  const ordered = isInOrder(figure) && has(TO_ORDER, key) ? [{ type: 'order', from: key }] : [];
  return [...derived, ...ordered];
}
