/** Colours as slides name them: by the slot of the theme, so that changing the theme changes the deck. */

import type { ColourSlot, Paint } from '../../layout/frame.ts';
import { element, type XmlElement } from './xml.ts';

/** What a slide calls the theme's slots, as the master's `p:clrMap` maps them (ECMA-376 part 1, 19.3.1.6). */
const SCHEME_NAMES: Readonly<Record<ColourSlot, string>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

export function schemeName(paint: Pick<Paint, 'slot'>): string {
  return SCHEME_NAMES[paint.slot];
}

export function solidFill(paint: Pick<Paint, 'slot'>): XmlElement {
  return element('a:solidFill', {}, [element('a:schemeClr', { val: schemeName(paint) })]);
}

/** The mapping that the names above rest on; slide master and notes master carry it. */
export function colourMap(): XmlElement {
  const slots = Object.entries(SCHEME_NAMES).map(([slot, name]) => [name, slot] as const);
  return element('p:clrMap', Object.fromEntries(slots));
}
