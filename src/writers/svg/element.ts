/** Elements as text. */

import type { Paint } from '../../frames/drawing.ts';
import { xmlText } from '../xml-text.ts';

/** An attribute that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param content markup, made by this function or by `xmlText` */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let tag = name;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? short(value) : xmlText(value)}"`;
  }
  const within = content.join('');
  return within ? `<${tag}>${within}</${name}>` : `<${tag}/>`;
}

export function colourOf(paint: Paint): string {
  return `#${paint.hex}`;
}

/** A thousandth of a point is finer than any screen. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
