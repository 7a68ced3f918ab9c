/** The faces in which words in pictures are drawn: those of the body. */

import type { FontBook } from './font-book.ts';

const STYLES = [false, true].flatMap((italic) =>
  [false, true].map((bold) => ({ font: 'body', bold, italic }) as const),
);

/**
 * @param family of the book’s body
 * @param open opens the book; asked when there are words to draw
 */
export function pictureType(
  family: string,
  open: () => FontBook,
): {
  readonly family: string;
  readonly shows: (character: string) => boolean;
  readonly faces: (characters: ReadonlySet<string>) => readonly Uint8Array[];
} {
  const facesOf = (character: string) => STYLES.map((style) => open().faceFor(style, character));
  return {
    family,
    shows: (character) => !facesOf(character).includes(undefined),
    faces: (characters) => {
      if (characters.size === 0) return [];
      const book = open();
      const keys = new Set(STYLES.map(book.firstFace));
      for (const key of [...characters].flatMap(facesOf)) if (key !== undefined) keys.add(key);
      return [...keys].map(book.bytes);
    },
  };
}
