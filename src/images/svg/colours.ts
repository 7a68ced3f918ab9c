/** Colours as SVG and CSS write them. */

import type { Ink } from '../../frames/drawing.ts';
import { NAMED_COLOURS } from './named-colours.ts';

/** A colour by name, `#rgb`, `rgb()` or `hsl()`; nothing where it is none of these. `transparent` has an opacity of 0. */
export function readColour(text: string): Ink | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'transparent') return { hex: '000000', opacity: 0 };
  const named = NAMED_COLOURS.get(word);
  if (named) return { hex: named.toUpperCase(), opacity: 1 };
  return hexadecimal(word) ?? inNumbers(word);
}

function hexadecimal(word: string): Ink | undefined {
  const [, digits] = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word) ?? [];
  if (!digits) return undefined;
  const whole = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const opacity = whole.length === 8 ? Number.parseInt(whole.slice(6), 16) / 255 : 1;
  return { hex: whole.slice(0, 6).toUpperCase(), opacity };
}

const FUNCTION = /^(rgb|hsl)a?\(([^()]*)\)$/;

function inNumbers(word: string): Ink | undefined {
  const [, name, inside = ''] = FUNCTION.exec(word) ?? [];
  if (!name) return undefined;
  const [first = '', second = '', third = '', alpha] = inside.trim().split(/[\s,/]+/);
  const opacity = alpha === undefined ? 1 : clamped(share(alpha, 1));
  const channels =
    name === 'rgb'
      ? [first, second, third].map((part) => share(part, 255))
      : fromHue(Number(first.replace(/deg$/, '')), share(second, 100), share(third, 100));
  if ([...channels, opacity].some(Number.isNaN)) return undefined;
  return { hex: channels.map(digitsOf).join(''), opacity };
}

/** A number out of a whole, or a percentage, as a share of 1. */
function share(text: string, whole: number): number {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)%?$/.test(text)) return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole;
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function digitsOf(channel: number): string {
  return Math.round(clamped(channel) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}

/** CSS Color 4, 7.1. */
function fromHue(hue: number, saturation: number, lightness: number): number[] {
  const light = clamped(lightness);
  const reach = clamped(saturation) * Math.min(light, 1 - light);
  return [0, 8, 4].map((offset) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  });
}
