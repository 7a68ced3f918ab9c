/** The names of documents and of their pages, as the page says them. */

import type { ShownDocument } from '../shown-lesson.ts';
import { word } from './words.ts';

/** A name in words: `two-words` → `Two words` */
export function documentName(name: string): string {
  const words = name.replaceAll('-', ' ');
  return word(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
}

/** `Slide 3` */
export function pageName({ medium }: Pick<ShownDocument, 'medium'>, page: number): string {
  return word(medium === 'slides' ? 'Slide {n}' : 'Page {n}', page + 1);
}

/** `1 error`, `2 errors` */
export function counted(count: number, one: string): string {
  return word(count === 1 ? `{n} ${one}` : `{n} ${one}s`, count);
}
