/** What a question on a term is about: the term, and the points that teach it. */

import type { Lesson } from '../lesson/lesson.ts';

export function aboutTerm(id: string, { obstacles, remedies }: Lesson): string[] {
  const teaching = [...obstacles, ...remedies].filter((point) => point.terms.includes(id));
  return [id, ...teaching.map((point) => point.id)];
}
