/** Plain text (a title, the name of a term) as prose that reads the same. */

import type { Prose } from '../lesson/lesson.ts';

/** Guards the signs that could open markup: a title `*ASEAN*` keeps its stars. */
export function plainProse(plain: string): Prose {
  return plain.replace(/[\\*[]/g, '\\$&');
}
