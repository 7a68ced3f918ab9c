/** A picture as the disk gives it, and what can be told of it at first sight. */

import type { Place, Source } from '../diagnostic.ts';

export type PictureKind = 'png' | 'jpeg' | 'svg';

export interface PictureFile {
  /** As messages name it: relative to the working folder. */
  readonly name: Source['name'];
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
}

/** A picture that the lesson names, and where it does. */
export interface AskedPicture {
  readonly file: PictureFile;
  /** As the author wrote it. */
  readonly name: string;
  readonly place: Place;
}

export type PictureFinding =
  | { readonly finding: 'found'; readonly file: PictureFile }
  | { readonly finding: 'missing' | 'outside' | 'refused' | 'unreadable' | 'too-large' };

/** A picture by its first bytes; names and endings are not trusted. */
export function pictureFile(name: string, bytes: Uint8Array): PictureFinding {
  const kind = kindOf(bytes);
  return kind ? { finding: 'found', file: { name, kind, bytes } } : { finding: 'unreadable' };
}

function kindOf(bytes: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  return /^<(?:svg:|ns\d+:)?svg[\s/>]/.test(fromRoot(start)) ? 'svg' : undefined;
}

/** A declaration, comments and a document type may stand before the root of an SVG. */
function fromRoot(start: string): string {
  let rest = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  while (/^<[?!]/.test(rest)) {
    // A document type may declare names of its own, in square brackets.
    const end = rest.startsWith('<!--') ? /-->/ : /^<!DOCTYPE[^[>]*\[/i.test(rest) ? /\]\s*>/ : />/;
    const found = end.exec(rest);
    if (!found) return '';
    rest = rest.slice(found.index + found[0].length).trimStart();
  }
  return rest;
}
