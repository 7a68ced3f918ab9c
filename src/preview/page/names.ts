/** The names of documents and of their pages, as the page says them. */

import type { ShownDocument } from '../shown-lesson.ts';

/** A name in words: `two-words` → `Two words` */
export function documentName(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `Slide 3` */
export function pageName({ medium }: Pick<ShownDocument, 'medium'>, page: number): string {
  return `${medium === 'slides' ? 'Slide' : 'Page'} ${page + 1}`;
}

/** `1 error`, `2 errors` */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
