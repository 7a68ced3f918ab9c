/** The paragraphs of a Word file with what matters of their look. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { WordStyle } from './word-styles.ts';
import { attributeOf, childOf, childrenOf, isElement } from './word-xml.ts';

export interface WordParagraph extends WordStyle {
  readonly text: string;
  /** Whether all of it is. */
  readonly bold: boolean;
  /** In columns of a typewriter. */
  readonly indent: number;
  /** A row of a table, its cells parted by bars. */
  readonly inTable: boolean;
}

/** What stands in the file and not on the page, or beside the text. */
const PASSED_OVER = ['w:del', 'w:moveFrom', 'w:instrText', 'w:pict', 'w:drawing', 'mc:AlternateContent'];
/** In twentieths of a point: a column of a typewriter. */
const COLUMN = 144;

export function wordParagraphs(element: XmlElement, styles: ReadonlyMap<string, WordStyle>): WordParagraph[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || PASSED_OVER.includes(child.name)) return [];
    if (child.name === 'w:p') return [paragraphOf(child, styles)];
    if (child.name === 'w:tbl') return childrenOf(child, 'w:tr').map(rowOf);
    return wordParagraphs(child, styles);
  });
}

function paragraphOf(paragraph: XmlElement, styles: ReadonlyMap<string, WordStyle>): WordParagraph {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.get(attributeOf(childOf(properties, 'w:pStyle')) ?? '') ?? {};
  const level = attributeOf(childOf(properties, 'w:outlineLvl'));
  const numbering = childOf(properties, 'w:numPr');
  const left = childOf(properties, 'w:ind')?.attributes['w:left'];
  const runs = runsIn(paragraph).filter((run) => textIn(run).trim());
  return {
    ...style,
    ...(level && Number(level) < 9 && { heading: Number(level) + 2 }),
    ...(numbering && !style.heading && { list: Number(attributeOf(childOf(numbering, 'w:ilvl')) ?? 0) }),
    text: textIn(paragraph).replace(/\s+/g, ' ').trim(),
    bold: runs.length > 0 && runs.every(isBold),
    indent: Math.max(0, Math.min(40, Math.round(Number(left ?? 0) / COLUMN))) || 0,
    inTable: false,
  };
}

function rowOf(row: XmlElement): WordParagraph {
  const cells = childrenOf(row, 'w:tc').map((cell) => textIn(cell).replace(/\s+/g, ' ').trim());
  return { text: cells.filter(Boolean).join(' | '), bold: false, indent: 0, inTable: true };
}

function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child) || PASSED_OVER.includes(child.name)) return '';
      if (child.name === 'w:t') return child.text;
      return ['w:tab', 'w:br', 'w:cr'].includes(child.name) ? ' ' : textIn(child);
    })
    .join('');
}

function runsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || PASSED_OVER.includes(child.name)) return [];
    return child.name === 'w:r' ? [child] : runsIn(child);
  });
}

function isBold(run: XmlElement): boolean {
  const bold = childOf(childOf(run, 'w:rPr'), 'w:b');
  return bold !== undefined && !['0', 'false', 'off'].includes(attributeOf(bold) ?? '');
}
