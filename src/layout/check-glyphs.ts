/** Finds the signs that no font can show, before anything is measured: a box in place of a letter is no answer. */

import type { Source, Span } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import type { LayoutContext } from './layout-context.ts';
import { clusters } from './text/itemise.ts';

/** A sign that is to be shown and that no font has. */
export interface MissingSign {
  /** A letter with its marks, or another sign. */
  readonly sign: string;
  /** The part of the lesson that it stands in, where that is known. */
  readonly span?: Span;
  /** Where else it may come from, the likeliest first. */
  readonly sources: readonly Source[];
}

/**
 * Each sign once, at the first part of the document where it stands.
 *
 * @param sources what the document is made of besides the lesson
 */
export function missingSigns(
  tree: DocumentTree,
  context: Pick<LayoutContext, 'book' | 'spans'>,
  sources: readonly Source[],
): MissingSign[] {
  const missing = new Map<string, MissingSign>();
  visitText(tree, '', (text, id) => {
    const span = context.spans.get(id);
    for (const sign of unshown(text, context)) {
      if (!missing.has(sign)) missing.set(sign, { sign, ...(span && { span }), sources });
    }
  });
  return [...missing.values()];
}

/** The signs of a text that no font can show. */
export function unshown(text: string, { book }: Pick<LayoutContext, 'book'>): string[] {
  if (book.plainFace(PLAIN, text)) return [];
  return clusters(text).filter((sign) => !/^\s*$/.test(sign) && !book.faceFor(PLAIN, sign));
}

const PLAIN = { font: 'body', bold: false, italic: false } as const;

/**
 * Every text that is drawn, with the id of the part of the lesson that it stands in.
 *
 * @param id of the nearest part of the lesson above
 */
export function visitText(value: unknown, id: string, visit: (text: string, id: string) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) visitText(entry, id, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  const here = node.span && typeof node.id === 'string' && node.id ? node.id : id;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'span') continue;
    if (typeof child === 'string' && SHOWN_FIELDS.has(key)) visit(child, here);
    else visitText(child, here, visit);
  }
}

/** The fields of nodes whose text is drawn. */
const SHOWN_FIELDS = new Set(['text', 'note', 'number', 'footer']);
