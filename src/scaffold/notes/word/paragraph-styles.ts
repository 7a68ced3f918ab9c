/** What the paragraph styles of a Word file say of headings and lists, with what they take from others (ECMA-376 part 1, 17.7). */

import type { XmlElement } from '@rgrove/parse-xml';
import { childOf, childrenOf, isOn, valueIn } from '../xml.ts';
import names from './style-names.json' with { type: 'json' };

export interface ParagraphStyle {
  /** 0 for the title, 1 for Word's "Heading 1" and so on. */
  readonly heading?: number;
  /** Depth in a list, from 0. */
  readonly list?: number;
  /** Of its numbering; `0` for none. */
  readonly numId?: string;
  /** A table of contents says once more what the headings say, and hidden text is not on the page. */
  readonly leftOut?: boolean;
}

/** In styles that are based on one another. */
const LONGEST_CHAIN = 20;

/** By the id of the style. */
export function paragraphStyles(styles: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const byId = new Map<string, XmlElement>();
  for (const style of childrenOf(styles, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    if (!byId.has(id)) byId.set(id, style);
  }
  const resolved = (style: XmlElement | undefined, left: number): ParagraphStyle => {
    if (!style || left === 0) return {};
    const base = byId.get(valueIn(childOf(style, 'w:basedOn')) ?? '');
    return { ...resolved(base, left - 1), ...ownOf(style) };
  };
  return new Map([...byId].map(([id, style]) => [id, resolved(style, LONGEST_CHAIN)]));
}

/** What a style that no part of the file defines says by its id alone: `Heading1`, `Judul2`. */
export function styleNamed(id: string): ParagraphStyle {
  const heading = headingNamed(id);
  return heading === undefined ? {} : { heading };
}

function ownOf(style: XmlElement): ParagraphStyle {
  const name = valueIn(childOf(style, 'w:name')) ?? '';
  const properties = childOf(style, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  const heading = headingNamed(name) ?? outlineLevel(properties);
  const [listed, depth = '1'] = /^list (?:bullet|number)(?: (\d))?$/i.exec(name) ?? [];
  const level = valueIn(childOf(numbering, 'w:ilvl'));
  const numId = valueIn(childOf(numbering, 'w:numId'));
  return {
    ...(heading !== undefined && { heading }),
    ...(listed && { list: Number(depth) - 1 }),
    ...(numbering && { list: levelOf(level) }),
    ...(numId !== undefined && { numId }),
    ...((/^toc (?:\d|heading)$/i.test(name) || isOn(childOf(childOf(style, 'w:rPr'), 'w:vanish'))) && {
      leftOut: true,
    }),
  };
}

/**
 * Word writes the names of its own styles in English whatever its language; programs that make such files write what they
 * show, in their own.
 */
const HEADING = new RegExp(`^(?:${names.heading.join('|')})\\s?([1-9])$`, 'i');
const TITLE = new RegExp(`^(?:${names.title.join('|')})$`, 'i');

function headingNamed(name: string): number | undefined {
  if (TITLE.test(name)) return 0;
  const [, level] = HEADING.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

/** The level that a paragraph has in the outline of the document, from 1; 10 is text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(valueIn(childOf(properties, 'w:outlineLvl')) ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Word has nine levels. */
export function levelOf(value: string | undefined): number {
  const level = Math.trunc(Number(value ?? 0));
  return level >= 0 && level <= 8 ? level : 0;
}
