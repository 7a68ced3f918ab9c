/** Which elements are drawn, where, and what they refer to. */

import type { XmlElement } from '@rgrove/parse-xml';
import { nameOf } from './svg-file.ts';

/** What is drawn where it stands, and what usvg knows it by. */
export const DRAWN: ReadonlyMap<string, string> = new Map([
  ...['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path', 'g', 'svg', 'use', 'text'].map(
    (name) => [name, name] as const,
  ),
  ['a', 'g'],
  ['switch', 'g'],
]);

export const IN_TEXT: ReadonlyMap<string, string> = new Map([
  ['tspan', 'tspan'],
  ['textPath', 'textPath'],
  ['a', 'tspan'],
]);

/** What shows nothing where it stands; what of it is used elsewhere is drawn there. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['title', 'desc', 'metadata', 'defs', 'symbol', 'style', 'linearGradient', 'radialGradient', 'view'],
  ...['clipPath', 'mask', 'pattern', 'filter', 'marker'],
]);

/** Whether an element is for those who read English and can draw SVG alone (SVG 2, 5.8). HTML is not drawn. */
export function isMeant(element: XmlElement): boolean {
  const { requiredExtensions = '', systemLanguage = 'en' } = element.attributes;
  const isEnglish = systemLanguage.split(',').some((language) => /^en\b/i.test(language.trim()));
  return requiredExtensions.trim() === '' && isEnglish;
}

/** What of a `switch` is drawn: programs put a page of HTML first, and plain words for all that can’t show it. */
export function isChosen(element: XmlElement): boolean {
  return DRAWN.has(nameOf(element)) && isMeant(element);
}

/** What an element refers to; older files say it with a prefix of their choice, most often `xlink:href`. */
export function hrefOf({ attributes }: XmlElement): string {
  const old = Object.keys(attributes).find((name) => name.endsWith(':href'));
  return (attributes.href ?? (old && attributes[old]) ?? '').trim();
}
