/** Word files (.docx): mammoth reads their text; what it does not know is rewritten before. */

import type { XmlElement } from '@rgrove/parse-xml';
import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { hastOfDom } from '../hast-of-dom.ts';
import { mdastOfHast } from '../mdast-of-hast.ts';
import { childOf, childrenOf, descendantsOf, rootOf, valueIn } from '../xml.ts';
import { mendedPart, NUMBERING, roleOf, type WordContext } from './mend-part.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { type WordParts, wordParts } from './word-parts.ts';

/**
 * A title is a heading of depth 1, and "Heading 1" one below it; without a title it is of depth 1 itself.
 *
 * @throws TooManyNotes when there is too much in it, another error when the bytes are no Word file
 */
export async function readWord(bytes: Uint8Array): Promise<Root> {
  const mended = mendedPackage(wordParts(bytes));
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(mended, { level: 0 })) },
    {
      styleMap: ['u => u'],
      includeEmbeddedStyleMap: false,
      // A lesson's pictures are files beside it; here each is only known to be there.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return mdastOfHast(hastOfDom(document.body));
}

/** The parts that mammoth is to read, under the names that it looks for where nothing else is said. */
function mendedPackage(parts: WordParts): Record<string, Uint8Array> {
  const roots = new Map([...parts].map(([kind, { xml }]) => [kind, rootOf(xml)]));
  const styles = paragraphStyles(roots.get('styles'));
  const document = roots.get('document');
  const context: WordContext = {
    styles,
    isOrdered: orderOf(roots.get('numbering')),
    notes: new Set([...notesIn('footnote', roots), ...notesIn('endnote', roots)]),
    isTitled:
      document !== undefined && descendantsOf(document, 'w:p').some((p) => roleOf(p, styles).heading === 0),
  };
  const files: Record<string, Uint8Array> = { 'word/numbering.xml': strToU8(NUMBERING) };
  for (const kind of ['document', 'footnotes', 'endnotes']) {
    const root = roots.get(kind);
    const relationships = parts.get(kind)?.relationships;
    if (root) files[`word/${kind}.xml`] = strToU8(mendedPart(root, context));
    if (relationships) files[`word/_rels/${kind}.xml.rels`] = strToU8(relationships);
  }
  return files;
}

function notesIn(kind: string, roots: ReadonlyMap<string, XmlElement>): string[] {
  return childrenOf(roots.get(`${kind}s`), `w:${kind}`).map((note) => `${kind} ${note.attributes['w:id']}`);
}

/** Lists are of bullets where nothing is said of them. */
function orderOf(numbering: XmlElement | undefined): WordContext['isOrdered'] {
  const lists = new Map(
    childrenOf(numbering, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], list]),
  );
  const byNumber = new Map(
    childrenOf(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'],
      lists.get(valueIn(childOf(num, 'w:abstractNumId'))),
    ]),
  );
  return (numId, level) => {
    const found = childrenOf(byNumber.get(numId), 'w:lvl').find(
      ({ attributes }) => Number(attributes['w:ilvl'] ?? 0) === level,
    );
    const format = valueIn(childOf(found, 'w:numFmt'));
    return format !== undefined && format !== 'bullet' && format !== 'none';
  };
}
