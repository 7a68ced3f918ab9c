/** What a place in a lesson file is about, by a look at its lines: so that it is found in a file that has errors, too. */

import type { Span } from '../diagnostics/diagnostic.ts';

const TOP_LEVEL = /^([\w-]+)[ \t]*:/;
const ENTRY = /^( *)- /;
const ID = /(?:^|[\s{,-])id:[ \t]*["']?([a-z0-9-]+)/;

/**
 * The id of the entry that a span stands in, and the key of the file that the entry stands under: nearest first. Slides
 * are named by both.
 */
export function linesAbout({ source: { text }, start }: Span): string[] {
  const lines = text.split(/\r?\n/);
  const at = text.slice(0, start).split('\n').length - 1;
  const top = lastUpTo(at, (index) => TOP_LEVEL.test(lines[index] ?? ''));
  if (top === undefined) return [];
  const [, key = ''] = TOP_LEVEL.exec(lines[top] ?? '') ?? [];
  const after = lines.findIndex((line, index) => index > top && TOP_LEVEL.test(line));
  const section = lines.slice(top + 1, after < 0 ? undefined : after);
  const indent = ENTRY.exec(section.find((line) => ENTRY.test(line)) ?? '')?.[1];
  const isEntry = (line = '') => ENTRY.exec(line)?.[1] === indent;
  const here = at - top - 1;
  const first = lastUpTo(here, (index) => isEntry(section[index])) ?? 0;
  const next = section.findIndex((line, index) => index > first && isEntry(line));
  const idIn = (index: number) => ID.exec(section[index] ?? '')?.[1];
  const nearest = lastUpTo(here, (index) => index >= first && idIn(index) !== undefined);
  const end = next < 0 ? section.length : next;
  const further = Array.from({ length: Math.max(0, end - first) }, (_, step) => idIn(first + step));
  const id = here < 0 ? undefined : nearest === undefined ? further.find(Boolean) : idIn(nearest);
  return id ? [id, key] : [key];
}

function lastUpTo(from: number, is: (index: number) => boolean): number | undefined {
  for (let index = from; index >= 0; index -= 1) if (is(index)) return index;
  return undefined;
}
