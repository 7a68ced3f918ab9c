/** Reports characters that no font can show, before anything is measured: a box in place of a letter is no answer. */

import type { Diagnostic } from '../diagnostic.ts';
import type { DocumentTree, NodeOrigin } from '../document/node.ts';
import { say } from '../message.ts';
import { authorPlace, type LayoutKit } from './layout-kit.ts';
import { clusters } from './text/itemise.ts';

/** One finding for each character that is missing, at the first place where it stands. */
export function checkGlyphs(tree: DocumentTree, kit: LayoutKit): Diagnostic[] {
  const seen = new Set<string>();
  const missing = new Map<string, NodeOrigin>();
  visitText(tree, tree, (text, origin) => {
    for (const cluster of clusters(text)) {
      if (seen.has(cluster)) continue;
      seen.add(cluster);
      if (/^\s*$/.test(cluster) || kit.book.faceFor(PLAIN, cluster)) continue;
      missing.set(cluster, origin);
    }
  });
  return [...missing].map(([cluster, origin]) => ({
    code: 'no-glyph',
    severity: 'error',
    message: say`No font here can show \`${cluster}\` (${codePoints(cluster)})`,
    place: authorPlace(kit, origin),
    hint: say`Write it with other signs or words.`,
  }));
}

/** The first sign of a text that no font can show. */
export function missingGlyph(text: string, { book }: Pick<LayoutKit, 'book'>): string | undefined {
  return clusters(text).find((cluster) => !/^\s*$/.test(cluster) && !book.faceFor(PLAIN, cluster));
}

const PLAIN = { font: 'body', bold: false, italic: false } as const;

/** `U+1F600`, as Unicode charts name it */
function codePoints(cluster: string): string {
  const hex = (character: string) =>
    (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return Array.from(cluster, (character) => `U+${hex(character)}`).join(' ');
}

function visitText(
  value: unknown,
  origin: NodeOrigin,
  visit: (text: string, origin: NodeOrigin) => void,
): void {
  if (Array.isArray(value)) {
    for (const entry of value) visitText(entry, origin, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Partial<NodeOrigin> & Record<string, unknown>;
  const here = node.place && node.id ? (node as unknown as NodeOrigin) : origin;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'place') continue;
    if (typeof child === 'string' && SHOWN_FIELDS.has(key)) visit(child, here);
    else visitText(child, here, visit);
  }
}

/** The fields of nodes whose text is drawn. */
const SHOWN_FIELDS = new Set(['text', 'note', 'number', 'footer']);
