/** Finds where an author wrote a sign: in the lesson as it was typed, else in labels, templates or a theme. */

import type { Source, Span } from '../diagnostics/diagnostic.ts';
import type { MissingSign } from './check-glyphs.ts';
import { clusters } from './text/itemise.ts';

/** Fields whose text is never drawn. */
const NOT_DRAWN = /(?:^|\.)(?:alt|file|url|language)$/;

/** A sign as an escape of YAML, `\u2605`, or of XML, `&#9733;`. */
const ESCAPE = /\\u([\da-fA-F]{4})|\\U([\da-fA-F]{8})|&#[xX]([\da-fA-F]{1,6});|&#(\d{1,7});/g;

/**
 * The exact span of a sign, whichever document it was missed in: the first in the text of the lesson, else in the first
 * of its other sources that has it, else the part of the lesson or the file that it must come from.
 *
 * @param spans of the parts of the lesson by name
 * @param shared spans of what is shown with every lesson, as the name of the school
 */
export function signSpans(
  spans: ReadonlyMap<string, Span>,
  shared: readonly Span[] = [],
): (missing: MissingSign) => Span | undefined {
  const drawn = [...spans].flatMap(([name, span]) => (NOT_DRAWN.test(name) ? [] : [span]));
  const inLesson = firstSpans([...leavesOf(drawn), ...shared]);
  const known = new Map<Source, ReadonlyMap<string, Span>>();
  const inSource = (source: Source) => {
    const found = known.get(source) ?? firstSpans([{ source, start: 0, end: source.text.length }]);
    known.set(source, found);
    return found;
  };
  return ({ sign, span, sources }) => {
    const holder = inLesson.has(sign) ? undefined : sources.find((source) => inSource(source).has(sign));
    const exact = holder ? inSource(holder).get(sign) : inLesson.get(sign);
    const [first] = sources;
    return exact ?? span ?? (first && { source: first, start: 0, end: Math.min(1, first.text.length) });
  };
}

/** In the order of the file, those that hold no other: a list or an entry holds its texts, and comments between them. */
function leavesOf(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((span, index) => {
    const next = sorted[index + 1];
    return !next || next.start >= span.end;
  });
}

/** The first span of each sign, composed or not as it was typed. */
function firstSpans(texts: readonly Span[]): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const { source, start: textStart, end: textEnd } of texts) {
    const add = (sign: string, start: number, length: number) => {
      const composed = sign.normalize('NFC');
      if (!found.has(composed)) found.set(composed, { source, start, end: start + length });
    };
    const text = source.text.slice(textStart, textEnd);
    let start = textStart;
    for (const sign of clusters(text)) {
      add(sign, start, sign.length);
      start += sign.length;
    }
    for (const { 0: written, 1: short, 2: long, 3: hex, 4: decimal, index } of text.matchAll(ESCAPE)) {
      const code = decimal ? Number(decimal) : Number.parseInt(short ?? long ?? hex ?? '', 16);
      if (code <= LAST_CODE_POINT) add(String.fromCodePoint(code), textStart + index, written.length);
    }
  }
  return found;
}

const LAST_CODE_POINT = 0x10ffff;
