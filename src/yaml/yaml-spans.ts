/** Where the parts of a YAML file stand, looked up by path. */

import { ownValue } from '../base/own-value.ts';
import type { Source, Span } from '../diagnostics/diagnostic.ts';

/** Keys and list positions from the top of the file down; the empty path is the whole file. */
export type Path = readonly (string | number)[];

/** A part of the file: its value, and the key it stands under (list entries have none). */
export interface Spot {
  readonly path: Path;
  readonly value: Span;
  readonly key?: Span;
}

/** A file read as plain data. */
export interface YamlData {
  readonly source: Source;
  /** Texts come trimmed: a block text ends in a newline nobody meant. */
  readonly data: unknown;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** The name of a path among the spots. */
export const spotName = (path: Path): string => path.join('\u0000');

/** What stands at a path; nothing when the file has no such part. */
export function valueAt({ data }: YamlData, path: Path): unknown {
  return path.reduce<unknown>((part, step) => ownValue(Object(part), String(step)), data);
}

/** The value at a path; a value that is not there stands where its parent stands. */
export function spanOf({ spots, source }: YamlData, path: Path): Span {
  for (let length = path.length; length >= 0; length -= 1) {
    const spot = spots.get(spotName(path.slice(0, length)));
    if (spot) return spot.value;
  }
  return { source, start: 0, end: 0 };
}

/**
 * A stretch of the text at a path, by its offsets in the text as it was read, up to the end of its line; all of the text
 * where the file has it in other signs, because of escapes.
 */
export function spanInside(yaml: YamlData, path: Path, start: number, end: number): Span {
  const span = spanOf(yaml, path);
  const text = String(valueAt(yaml, path));
  const [words = ''] = text.slice(start, end).split('\n');
  const written = span.source.text.slice(span.start, span.end);
  // The words may stand in the text more than once: as many of them before in the file as in the text.
  const before = text.slice(0, start).split(words).length;
  const at = written.split(words, before).reduce((sum, piece) => sum + piece.length + words.length, 0);
  const from = span.start + at - words.length;
  if (!words || !written.startsWith(words, from - span.start)) return span;
  return { source: span.source, start: from, end: from + words.length };
}

/** The key at a path; the first line of an entry that has no key of its own. */
export function keySpanOf(yaml: YamlData, path: Path): Span {
  return yaml.spots.get(spotName(path))?.key ?? spanOf(yaml, path);
}
