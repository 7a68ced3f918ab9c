/** A picture as the disk gives it, and what can be told of it at first sight. */

import type { PictureState } from '../base/picture-state.ts';
import type { Source, Span } from '../diagnostics/diagnostic.ts';

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
  readonly span: Span;
}

/** The file where there is one that can be shown. */
export type PictureLookup =
  | { readonly state: 'found'; readonly file: PictureFile }
  | { readonly state: Exclude<PictureState, 'found'> };

/** A picture by its first bytes; names and endings are not trusted. */
export function pictureFile(name: string, bytes: Uint8Array): PictureLookup {
  const kind = kindOf(bytes);
  if (kind) return { state: 'found', file: { name, kind, bytes } };
  // One sign a byte, a dot for each that is no letter, digit or mark.
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '.');
  const [, other] = OTHERS.find(([signature]) => signature.test(start)) ?? [];
  return { state: other ? `other:${other}` : 'unreadable' };
}

/** How files begin that people take for a PNG or JPEG, for that is what their names say. */
const OTHERS: readonly (readonly [signature: RegExp, format: string])[] = [
  [/^RIFF.{4}WEBP/, 'WebP'],
  [/^GIF8[79]a/, 'GIF'],
  [/^.{4}ftypavi[fs]/, 'AVIF'],
  [/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/, 'HEIC'],
  [/^BM.{4}\.{4}/, 'BMP'],
  [/^(?:II\*\.|MM\.\*)/, 'TIFF'],
  [/^\.{4}JXL /, 'JPEG XL'],
  [/^%PDF-/, 'PDF'],
  [/^[\s.]*<(?:!doctype html|html)/i, 'HTML'],
];

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
