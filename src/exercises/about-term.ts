/** What a question on a term is about: the term, and the topics that teach it. */

import type { Lesson } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';

export function aboutTerm(id: string, lesson: Lesson): string[] {
  const teaching = topicsOf(lesson).filter(({ terms }) => terms.includes(id));
  return [id, ...teaching.map((topic) => topic.id)];
}
