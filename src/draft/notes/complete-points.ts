/** Makes full obstacles or remedies of what notes hold of them, and remembers what they lack. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { Missing } from '../draft.ts';
import { filled, type Starter } from '../starter.ts';
import { freeId } from './free-id.ts';
import type { NotedPoint } from './point-from-notes.ts';

export interface CompletePoints {
  readonly points: RawLesson['obstacles'];
  readonly missing: readonly Missing[];
}

/** @param taken ids that these points may not have */
export function completePoints(
  noted: readonly NotedPoint[],
  kind: 'obstacles' | 'remedies',
  taken: readonly string[],
  { sample, missing: asked }: Starter,
): CompletePoints {
  const ids = [...taken];
  const missing: Missing[] = [];
  const points = noted.map(({ title, claim, points, explanation, example, ask }, index) => {
    const or = (text: string, field: 'title' | 'claim', what: string, instead: string) => {
      if (!text) missing.push({ path: `${kind}.${index}.${field}`, what });
      return text || instead;
    };
    const numbered = filled(kind === 'obstacles' ? sample.obstacle : sample.remedy, { n: index + 1 });
    const name = or(title, 'title', asked.point, numbered);
    const sentence = or(claim, 'claim', asked.claim, filled(sample.claim, { title: name }));
    if (points.length < sample.points.length) {
      missing.push({ path: `${kind}.${index}.points`, what: asked.points });
    }
    const id = freeId(name, ids) || freeId(numbered, ids);
    ids.push(id);
    return {
      id,
      title: name,
      claim: sentence,
      points: [...points, ...sample.points.slice(points.length)],
      ...(explanation && { explanation }),
      ...(example && { example: { text: example } }),
      ...(ask && { ask }),
    };
  });
  return { points, missing };
}

/** A point of which the notes say nothing. */
export const NOTHING: NotedPoint = {
  title: '',
  claim: '',
  points: [],
  explanation: '',
  example: '',
  ask: '',
  unplaced: [],
};
