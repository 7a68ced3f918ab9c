/** Makes a picture smaller by averaging what falls into each new pixel, in amounts of light. */

import type { Pixels } from './pixels.ts';

/** A projector shows 1920 × 1080 pixels: a picture whose longer side has more than that many shows no more. */
const LONGEST_SIDE = 1920;

/** The size at which a picture is kept; never larger than it came. */
export function projectorSize({ width, height }: { width: number; height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A picture that is given row by row, four bytes a pixel; a row may be gone when the next is asked for. */
export interface PixelRows {
  readonly width: number;
  readonly height: number;
  readonly rows: Iterable<Uint8Array>;
}

/** Averages over areas. Colours are weighed by their opacity, so that what is not seen colours no edge. */
export function shrinkPixels(large: PixelRows): Pixels {
  const { width, height } = projectorSize(large);
  const pixels = new Uint8Array(width * height * 4);
  const columns = sharesOf(large.width, width);
  const rows = sharesOf(large.height, height);
  const area = (large.width * large.height) / (width * height);
  const line = new Float64Array(width * 4);
  const sums = new Float64Array(width * 4);
  let y = -1;
  for (const row of large.rows) {
    y += 1;
    averageRow(row, columns, line);
    const target = rows.first[y] as number;
    const share = rows.share[y] as number;
    add(sums, line, share);
    // The rest of the row is the beginning of the next one.
    if (share < 1 || rows.first[y + 1] !== target) {
      store(sums, pixels, target * width * 4, area);
      sums.fill(0);
      if (share < 1) add(sums, line, 1 - share);
    }
  }
  return { width, height, pixels };
}

/** For each old pixel of a row or column: the first new one that it falls into, and its share in that. */
function sharesOf(from: number, to: number): { first: Uint32Array; share: Float64Array } {
  const first = new Uint32Array(from);
  const share = new Float64Array(from);
  for (let index = 0; index < from; index += 1) {
    // In whole numbers: the new pixel ends where (first + 1) × from = (index + share) × to.
    const target = Math.floor((index * to) / from);
    first[index] = target;
    share[index] = Math.min(1, ((target + 1) * from - index * to) / to);
  }
  return { first, share };
}

/** The light of a row, gathered into new pixels: red, green and blue times opacity, and opacity. */
function averageRow(
  pixels: Uint8Array,
  { first, share }: { first: Uint32Array; share: Float64Array },
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let x = 0, at = 0; at < pixels.length; x += 1, at += 4) {
    const alpha = pixels[at + 3] as number;
    const red = (LIGHT[pixels[at] as number] as number) * alpha;
    const green = (LIGHT[pixels[at + 1] as number] as number) * alpha;
    const blue = (LIGHT[pixels[at + 2] as number] as number) * alpha;
    const to = (first[x] as number) * 4;
    const part = share[x] as number;
    gather(sums, to, red, green, blue, alpha, part);
    if (part < 1) gather(sums, to + 4, red, green, blue, alpha, 1 - part);
  }
}

function gather(
  sums: Float64Array,
  at: number,
  red: number,
  green: number,
  blue: number,
  alpha: number,
  part: number,
): void {
  sums[at] = (sums[at] as number) + red * part;
  sums[at + 1] = (sums[at + 1] as number) + green * part;
  sums[at + 2] = (sums[at + 2] as number) + blue * part;
  sums[at + 3] = (sums[at + 3] as number) + alpha * part;
}

function add(sums: Float64Array, line: Float64Array, share: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] as number) + (line[index] as number) * share;
  }
}

/** Weights fall out of the colours, as they are divided by what was seen of them; opacity is shared by area. */
function store(sums: Float64Array, pixels: Uint8Array, start: number, area: number): void {
  for (let index = 0; index < sums.length; index += 4) {
    const alpha = sums[index + 3] as number;
    const at = start + index;
    pixels[at + 3] = Math.round(alpha / area);
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      pixels[at + channel] = VALUES[Math.round((sums[index + channel] as number) / alpha)] as number;
    }
  }
}

const MOST_LIGHT = 65_535;

/**
 * Amounts of light by the values of sRGB (IEC 61966-2-1), in whole numbers: what powers give in their last digits, which
 * may differ between machines, is rounded off.
 */
const LIGHT = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  const light = share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  return Math.round(light * MOST_LIGHT);
});

/** The other way round: the value nearest to each amount. */
const VALUES = (() => {
  const values = new Uint8Array(MOST_LIGHT + 1);
  let value = 0;
  for (let light = 0; light <= MOST_LIGHT; light += 1) {
    while (value < 255 && (LIGHT[value] as number) + (LIGHT[value + 1] as number) < 2 * light) value += 1;
    values[light] = value;
  }
  return values;
})();
