/** Colours as slides name them: by the slot of the theme, so that changing the theme changes the deck. */

import type { ColourSlot, Paint } from '../../frames/drawing.ts';
import type { ResolvedTheme } from '../../frames/resolved-theme.ts';
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

/** Ours name text and ground; Office's, the darker and the lighter of them. */
const TURNED: Readonly<Partial<Record<ColourSlot, ColourSlot>>> = {
  dk1: 'lt1',
  lt1: 'dk1',
  dk2: 'lt2',
  lt2: 'dk2',
};

function isDark({ colours }: ResolvedTheme): boolean {
  return brightness(colours.dk1) > brightness(colours.lt1);
}

function brightness(hex: string): number {
  return [0, 2, 4].reduce((sum, start) => sum + Number.parseInt(hex.slice(start, start + 2), 16), 0);
}

/** Which of Office's slots holds a colour of the theme. */
export function officeSlot(slot: ColourSlot, resolvedTheme: ResolvedTheme): ColourSlot {
  return (isDark(resolvedTheme) && TURNED[slot]) || slot;
}

/**
 * The mapping that the scheme names rest on, as a slide master carries it: on a dark theme, text is the lighter colour.
 *
 * @param resolvedTheme none for pages that are printed, where text is always the darker
 */
export function colourMap(resolvedTheme?: ResolvedTheme): XmlElement {
  const slots = Object.keys(SCHEME_NAMES) as ColourSlot[];
  return element(
    'p:clrMap',
    Object.fromEntries(
      slots.map((slot) => [SCHEME_NAMES[slot], resolvedTheme ? officeSlot(slot, resolvedTheme) : slot]),
    ),
  );
}
