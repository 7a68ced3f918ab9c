/** Cuts the lines of a paragraph where a link starts or ends. */

import type { LinkTarget } from '../frames/structure.ts';
import type { Segment, TextLine } from '../frames/text.ts';

/** Segments on end that lead to one place, or nowhere; a link that is broken over two lines is one stretch. */
export interface LinkStretch {
  readonly target: LinkTarget | undefined;
  readonly lines: readonly TextLine[];
}

export function linkStretches(lines: readonly TextLine[]): LinkStretch[] {
  const stretches: { target: LinkTarget | undefined; lines: { baseline: number; segments: Segment[] }[] }[] =
    [];
  for (const { baseline, segments } of lines) {
    for (const segment of segments) {
      const target = segment.kind === 'text' ? segment.link : undefined;
      let stretch = stretches.at(-1);
      if (!stretch || !isSame(stretch.target, target)) {
        stretch = { target, lines: [] };
        stretches.push(stretch);
      }
      const line = stretch.lines.at(-1);
      if (line?.baseline === baseline) line.segments.push(segment);
      else stretch.lines.push({ baseline, segments: [segment] });
    }
  }
  return stretches;
}

function isSame(one: LinkTarget | undefined, other: LinkTarget | undefined): boolean {
  return addressOf(one) === addressOf(other);
}

function addressOf(target: LinkTarget | undefined): string {
  if (!target) return '';
  return target.kind === 'url' ? target.href : `#${target.id}`;
}
