/** Gaps in cloze texts: `{answer|also right}`. */

import { matchAt, unguarded } from './signs.ts';

export interface Gap {
  readonly kind: 'gap';
  readonly answers: readonly string[];
  /** Of its opening brace in the prose, in UTF-16 units; inside a link, in the link's own words. */
  readonly start: number;
  /** Behind its closing brace. */
  readonly end: number;
}

const BRACES = /\{(?:\\.|[^\\}])*\}/sy;

/** `{answer|also right}`, where a closing brace follows at all. */
export function gapMark(prose: string, index: number, lastBrace: number): Gap | undefined {
  const braces = index < lastBrace ? matchAt(BRACES, prose, index) : undefined;
  const answers = (braces?.slice(1, -1).match(/(?:\\.|[^|\\])+/gs) ?? [])
    .map((answer) => unguarded(answer).trim())
    .filter(Boolean);
  if (!braces || answers.length === 0) return undefined;
  return { kind: 'gap', answers, start: index, end: index + braces.length };
}

/** The last closing brace that no backslash guards, or -1. */
export function lastClosingBrace(prose: string): number {
  let last = -1;
  for (const { 0: found, index } of prose.matchAll(/\\.|\}/gs)) if (found === '}') last = index;
  return last;
}
