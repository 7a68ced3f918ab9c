/** The rules of `<style>` elements: which elements they are for, and what they say of them (CSS Cascading 4). */

import type { XmlElement } from '@rgrove/parse-xml';
import { parse, type Selector } from 'css-what';
import { MOST, TooComplex } from './bounds.ts';
import { compiled, type Matcher, weightOf } from './selector.ts';

export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly isImportant: boolean;
}

export interface StyleRule {
  readonly matches: Matcher;
  /** Later rules win over earlier ones of the same weight (CSS Cascading 4, 6.1). */
  readonly weight: number;
  readonly declarations: readonly Declaration[];
}

/** At-rules that change nothing in a picture that stands still and is drawn in the lesson’s own type. */
const SILENT_AT_RULE = /^@(charset|namespace|font-face|font-feature-values|(-\w+-)?keyframes)\b/i;

/** What holds while a pointer is over it, or adds to a page: never in a picture. */
const NEVER = /:(hover|focus|focus-within|focus-visible|active|visited|target)\b|::|:(before|after)\b/i;

/**
 * @param strange is told the at-rules and selectors that can’t be read, and what is not closed
 */
export function readStyleSheet(text: string, strange: (what: string) => void): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const { prelude, body } of blocksOf(withoutComments(text))) {
    if (body === undefined || prelude.startsWith('@')) {
      if (!SILENT_AT_RULE.test(prelude)) strange(prelude.slice(0, 40));
      continue;
    }
    const declarations = readDeclarations(body);
    for (const selector of selectorsOf(prelude, strange)) {
      const matches = compiled(selector);
      if (matches) rules.push({ matches, weight: weightOf(selector), declarations });
      else strange(prelude.slice(0, 40));
      if (rules.length > MOST.rules) throw new TooComplex();
    }
  }
  return rules;
}

function selectorsOf(prelude: string, strange: (what: string) => void): Selector[][] {
  return prelude.split(',').flatMap((text) => {
    if (NEVER.test(text)) return [];
    try {
      return parse(text);
    } catch {
      strange(prelude.slice(0, 40));
      return [];
    }
  });
}

/** `prelude { body }`, or a statement that ends with a semicolon; a block within a block belongs to its body. */
function blocksOf(css: string): { readonly prelude: string; readonly body?: string }[] {
  const blocks: { prelude: string; body?: string }[] = [];
  const ends = /[{};]/g;
  let start = 0;
  let depth = 0;
  let prelude = '';
  for (let found = ends.exec(css); found; found = ends.exec(css)) {
    const before = css.slice(start, found.index);
    if (found[0] === '{' && depth++ === 0) prelude = before.trim();
    else if (found[0] === '}' && --depth === 0) blocks.push({ prelude, body: before });
    else if (found[0] !== ';' || depth > 0) continue;
    else if (before.trim() !== '') blocks.push({ prelude: before.trim() });
    if (depth < 0) break;
    start = found.index + 1;
  }
  const rest = css.slice(start).trim();
  return rest === '' ? blocks : [...blocks, { prelude: rest }];
}

/** One that is not closed goes on to the end. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.replaceAll('<!--', ' ').replaceAll('-->', ' ').split('/*');
  return [
    first,
    ...rest.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '')),
  ].join(' ');
}

/** `fill: red; stroke: none !important` */
function readDeclarations(text: string): Declaration[] {
  return partsOf(withoutComments(text)).flatMap((part) => {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim();
    if (!/^-?-?[a-z][\w-]*$/i.test(name)) return [];
    const value = part.slice(colon + 1).trim();
    const plain = value.replace(/!\s*important$/i, '');
    const declaration = { name: name.toLowerCase(), value: plain.trim(), isImportant: plain !== value };
    return longhands(declaration.name, declaration.value).map((longhand) => ({
      ...declaration,
      ...longhand,
    }));
  });
}

/** What a shorthand says, one by one: `font: bold 12px Arial` (CSS Fonts 4, 2.7), `marker: url(#arrow)`. */
function longhands(name: string, value: string): { readonly name: string; readonly value: string }[] {
  if (name === 'marker') return ['start', 'mid', 'end'].map((end) => ({ name: `marker-${end}`, value }));
  if (name !== 'font') return [{ name, value }];
  const words = value.split(/\s+/);
  const size = words.findIndex((word) =>
    /^(\d*\.?\d+(%|[a-z]+)|[a-z-]*(small|medium|large)(er)?)(\/|$)/i.test(word),
  );
  const before = words.slice(0, Math.max(0, size));
  return [
    { name: 'font-style', value: before.find((word) => /^(italic|oblique)/.test(word)) ?? 'normal' },
    {
      name: 'font-weight',
      value: before.find((word) => /^(bold|bolder|lighter|\d+)$/.test(word)) ?? 'normal',
    },
    { name: 'font-size', value: words[size]?.split('/')[0] ?? 'inherit' },
  ];
}

/** A semicolon within brackets, as in `url(data:image/png;base64,…)`, ends nothing. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[;()]/g)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** All that is said of an element, from its attributes, the rules and its own style; the strongest stays (SVG 2, 6.6). */
export function declaredOn(
  { attributes }: XmlElement,
  matching: readonly StyleRule[],
): ReadonlyMap<string, string> {
  const declared = [
    ...matching.flatMap(({ declarations }) => declarations),
    ...readDeclarations(attributes.style ?? ''),
  ];
  return new Map([
    ...Object.entries(attributes),
    ...[false, true].flatMap((isImportant) =>
      declared
        .filter((one) => one.isImportant === isImportant)
        .map(({ name, value }) => [name, value] as const),
    ),
  ]);
}
