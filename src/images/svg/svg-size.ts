/** How large an SVG is, in pixels (SVG 2, 8.2). */

import { pixelsOf } from './lengths.ts';
import { numbersIn } from './matrix.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string>>;

/** From its width and height, its view box, or one of each; nothing where it says none of these that makes sense. */
export function svgSize(attributes: Attributes): Size | undefined {
  const [boxWidth, boxHeight] = boxOf(attributes);
  const [ownWidth, ownHeight] = [positive(attributes.width), positive(attributes.height)];
  const width = ownWidth ?? scaled(ownHeight, boxHeight, boxWidth) ?? boxWidth;
  const height = ownHeight ?? scaled(ownWidth, boxWidth, boxHeight) ?? boxHeight;
  return width === undefined || height === undefined ? undefined : { width, height };
}

function boxOf({ viewBox = '' }: Attributes): readonly number[] {
  const numbers = numbersIn(viewBox);
  const [, , width = 0, height = 0] = numbers;
  const isGood = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return isGood ? [width, height] : [];
}

/** Shares of a page that is not there are no size. */
function positive(text: string | undefined): number | undefined {
  const pixels = pixelsOf(text);
  return pixels > 0 ? pixels : undefined;
}

function scaled(
  known: number | undefined,
  from: number | undefined,
  to: number | undefined,
): number | undefined {
  return known !== undefined && from !== undefined && to !== undefined ? (known / from) * to : undefined;
}
