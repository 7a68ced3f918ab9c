/** Arrowheads that point back where they stand at the start of a line, `auto-start-reverse` (SVG 2, 13.7.1): usvg knows `auto`. */

import type { XmlElement } from '@rgrove/parse-xml';
import { pixelsOf } from './lengths.ts';
import { numbersIn } from './matrix.ts';

type Plain = ReadonlyMap<string, string>;

export const isReversed = ({ attributes }: XmlElement) => attributes.orient === 'auto-start-reverse';

/** Its view box turned half round the place that stands on the line. */
export function turnedMarker(marker: Plain): Plain {
  const [x, y] = placeOf(marker);
  const whole = `0 0 ${marker.get('markerWidth') ?? 3} ${marker.get('markerHeight') ?? 3}`;
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(marker.get('viewBox') ?? whole);
  const viewBox = [2 * x - left - width, 2 * y - top - height, width, height].join(' ');
  return new Map([...marker, ['viewBox', viewBox]]);
}

/** What is in it, turned likewise. */
export function turnedRound(content: string, marker: Plain): string {
  return `<g transform="rotate(180 ${placeOf(marker).join(' ')})">${content}</g>`;
}

function placeOf(marker: Plain): readonly [number, number] {
  return [pixelsOf(marker.get('refX')) || 0, pixelsOf(marker.get('refY')) || 0];
}
