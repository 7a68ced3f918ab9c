/** Numbers of list items that PowerPoint counts on by itself. */

import type { TextParagraph } from '../../../frames/text.ts';
import { element, type XmlElement } from '../xml.ts';

interface Count {
  readonly type: string;
  readonly start: number;
  next: number;
}

/**
 * `a:buAutoNum` of each numbered paragraph (ECMA-376 part 1, 21.1.2.4.1). All items of a list say where it starts, so
 * that one put in between moves the others on; the list ends at a paragraph of its own level that has no number.
 */
export function numberings(paragraphs: readonly TextParagraph[]): (XmlElement | undefined)[] {
  const counts: Count[] = [];
  return paragraphs.map(({ list, level, marker }) => {
    if (list !== 'number') {
      counts.length = Math.min(counts.length, level);
      return undefined;
    }
    const { type, value } = read(marker?.text ?? '');
    const running = counts[level];
    const count =
      running?.type === type && running.next === value ? running : { type, start: value, next: value };
    count.next += 1;
    counts.length = Math.min(counts.length, level);
    counts[level] = count;
    return element('a:buAutoNum', { type, startAt: count.start > 1 ? count.start : undefined });
  });
}

/** `3.` is a third item in figures, `C.` one in letters. */
function read(marker: string): { type: string; value: number } {
  const letter = /^([A-Z])\.$/.exec(marker)?.[1];
  if (letter) return { type: 'alphaUcPeriod', value: letter.charCodeAt(0) - 64 };
  return { type: 'arabicPeriod', value: Math.max(1, Number.parseInt(marker, 10) || 1) };
}
