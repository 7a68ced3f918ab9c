/** How large an SVG is, and how its view box lies in that (SVG 2, 8.2 and 8.6). */

import { lengthOf } from './lengths.ts';
import { IDENTITY, type Matrix, moved, numbersIn, times } from './matrix.ts';

type Attributes = Readonly<Record<string, string>>;

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** From the units of what is inside. */
  readonly matrix: Matrix;
}

/** Nothing where it says nothing of its size that makes sense. */
export function viewportOf(attributes: Attributes): Viewport | undefined {
  const [boxWidth, boxHeight] = viewBoxOf(attributes)?.slice(2) ?? [];
  const width =
    sizeOf(attributes.width) ?? scaled(sizeOf(attributes.height), boxHeight, boxWidth) ?? boxWidth;
  const height =
    sizeOf(attributes.height) ?? scaled(sizeOf(attributes.width), boxWidth, boxHeight) ?? boxHeight;
  if (width === undefined || height === undefined) return undefined;
  return { width, height, matrix: viewBoxMatrix(attributes, width, height) };
}

/** Lays an element's view box into a width and height as its `preserveAspectRatio` says. */
export function viewBoxMatrix(attributes: Attributes, width: number, height: number): Matrix {
  const box = viewBoxOf(attributes);
  if (!box) return IDENTITY;
  const [x, y, boxWidth, boxHeight] = box;
  const [, align = 'xMidYMid', fit = 'meet'] =
    /^\s*(none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))(?:\s+(meet|slice))?\s*$/.exec(
      attributes.preserveAspectRatio ?? '',
    ) ?? [];
  const [across, down] = [width / boxWidth, height / boxHeight];
  if (align === 'none') return times([across, 0, 0, down, 0, 0], moved(-x, -y));
  const scale = fit === 'slice' ? Math.max(across, down) : Math.min(across, down);
  const left = (width - boxWidth * scale) * shareOf(align.slice(1, 4));
  const top = (height - boxHeight * scale) * shareOf(align.slice(5));
  return times([scale, 0, 0, scale, left, top], moved(-x, -y));
}

function shareOf(place: string): number {
  if (place === 'Min') return 0;
  return place === 'Max' ? 1 : 0.5;
}

type ViewBox = readonly [x: number, y: number, width: number, height: number];

function viewBoxOf({ viewBox }: Attributes): ViewBox | undefined {
  const numbers = numbersIn(viewBox ?? '');
  const [, , width = 0, height = 0] = numbers;
  const good = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return good ? (numbers as unknown as ViewBox) : undefined;
}

/** Shares of a page that is not there are no size. */
function sizeOf(text: string | undefined): number | undefined {
  const length = lengthOf(text);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}

function scaled(
  known: number | undefined,
  from: number | undefined,
  to: number | undefined,
): number | undefined {
  return known !== undefined && from !== undefined && to !== undefined ? (known / from) * to : undefined;
}
