/** Lengths and opacities as SVG writes them, in forms that usvg reads. */

const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|[a-z]*)$/i;

/** As usvg knows them. */
const UNITS: ReadonlySet<string> = new Set(['', 'px', 'pt', 'pc', 'mm', 'cm', 'in', 'em', 'ex', '%']);

/** Pixels of those that it does not: `rem` counts as the first size of letters, CSS Values 4, 6. */
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['q', 96 / 101.6],
  ['rem', 16],
  ['ch', 8],
]);

/** Nothing where it is written wrongly or depends on what no picture knows, such as a window (`vw`). */
export function lengthText(text: string): string | undefined {
  const [, number = '', name = ''] = LENGTH.exec(text.trim()) ?? [];
  const unit = name.toLowerCase();
  if (!Number.isFinite(Number(number || 'none'))) return undefined;
  if (UNITS.has(unit)) return `${number}${unit}`;
  const pixels = PIXELS.get(unit);
  return pixels === undefined ? undefined : String(Number(number) * pixels);
}

/** Lengths with spaces or commas between. */
export function lengthTexts(text: string): string[] | undefined {
  const lengths = text
    .trim()
    .split(/[\s,]+/)
    .map(lengthText);
  return lengths.every((length) => length !== undefined) ? lengths : undefined;
}

const ABSOLUTE: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
  ['em', 16],
  ['ex', 8],
]);

/** In pixels; NaN where it is no length or a share of something. */
export function pixelsOf(text: string | undefined): number {
  const [, number = '', unit = ''] = LENGTH.exec(lengthText(text ?? '') ?? '') ?? [];
  return Number(number || 'none') * (ABSOLUTE.get(unit) ?? Number.NaN);
}

/** A number from 0 to 1, or a percentage. */
export function opacityOf(text: string): number | undefined {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : undefined;
}
