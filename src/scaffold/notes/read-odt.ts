/** OpenDocument texts (.odt), as LibreOffice saves them: odf-kit reads them. */

import type { XmlElement } from '@rgrove/parse-xml';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { odtToHtml } from 'odf-kit/reader';
import { hastOfDom } from './hast-of-dom.ts';
import { mdastOfHast } from './mdast-of-hast.ts';
import { TooManyNotes } from './notes-limits.ts';
import {
  childOf,
  childrenOf,
  childrenWritten,
  descendantsOf,
  type Rewrite,
  rootOf,
  wrapped,
  writtenXml,
} from './xml.ts';

/** In bytes, unpacked: 8 MiB, as for Word. */
const LARGEST_PART = 8 * 1024 * 1024;

/** @throws TooManyNotes when there is too much in it, another error when the bytes are no such file */
export function readOdt(bytes: Uint8Array): Root {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'content.xml' && name !== 'styles.xml') return false;
      if (originalSize <= LARGEST_PART) return true;
      throw new TooManyNotes(`at most ${LARGEST_PART} bytes of text and its look`);
    },
  });
  const { 'content.xml': content } = parts;
  if (!content) throw new RangeError('No content.xml');
  parts['content.xml'] = strToU8(mended(rootOf(strFromU8(content))));
  const html = odtToHtml(zipSync(parts, { level: 0 }), { fragment: true });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return mdastOfHast(hastOfDom(document.body));
}

/**
 * The title, which odf-kit takes for text, is a heading of depth 1, and the headings stand below it; the paragraphs of a
 * cell, which it joins, are lines.
 */
function mended(content: XmlElement): string {
  const isTitle = titleStyles(content);
  const titles = new Set(descendantsOf(content, 'text:p').filter(isTitle));
  const rewrite: Rewrite = (element) => {
    if (isFollowed(element))
      return wrapped(element, `${childrenWritten(element, rewrite)}<text:line-break/>`);
    const level = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : 0;
    if (titles.size === 0 || (!level && !titles.has(element))) return undefined;
    const attributes = { ...element.attributes, 'text:outline-level': String(Math.min(level + 1, 6)) };
    return wrapped({ name: 'text:h', attributes }, childrenWritten(element, rewrite));
  };
  return writtenXml(content, rewrite);
}

/** Whether a paragraph of a cell has another behind it. */
function isFollowed(element: XmlElement): boolean {
  const { parent, name } = element;
  if (name !== 'text:p' || !(parent && 'name' in parent && parent.name === 'table:table-cell')) return false;
  return childrenOf(parent, 'text:p').at(-1) !== element;
}

/** Whether a paragraph has the style of a title, or one made of it for this paragraph (OpenDocument 1.3 part 3, 16.2). */
function titleStyles(content: XmlElement): (paragraph: XmlElement) => boolean {
  const styles = childrenOf(childOf(content, 'office:automatic-styles'), 'style:style');
  const made = styles.filter(({ attributes }) => attributes['style:parent-style-name'] === 'Title');
  const names = new Set(['Title', ...made.map(({ attributes }) => attributes['style:name'])]);
  return ({ attributes }) => names.has(attributes['text:style-name']);
}
