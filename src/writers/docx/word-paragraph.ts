/** One paragraph in a style, where its context puts it. */

import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { twips } from './twips.ts';
import { isRightToLeft, type WordContext } from './word-context.ts';

/**
 * @param style the id of a style of the file
 * @param own what differs from the style and the context
 */
export function wordParagraph(
  children: readonly ParagraphChild[],
  style: string,
  context: WordContext,
  own: IParagraphOptions = {},
): Paragraph {
  const { marker, indent, align, keepWithNext } = context;
  return new Paragraph({
    style,
    ...(marker ? { numbering: marker.numbering } : indent > 0 && { indent: { start: twips(indent) } }),
    ...(align !== 'start' && { alignment: align }),
    ...(keepWithNext && { keepNext: true }),
    ...(isRightToLeft(context) && { bidirectional: true }),
    ...own,
    children,
  });
}

/** What separates tables, which Word would join, and ends a cell, which may not end with one. */
export function gap(points: number, { keepWithNext }: Pick<WordContext, 'keepWithNext'>): Paragraph {
  return new Paragraph({
    style: 'Normal',
    spacing: { before: 0, after: 0, line: twips(points), lineRule: 'exact' },
    run: { size: 2 },
    ...(keepWithNext && { keepNext: true }),
  });
}
