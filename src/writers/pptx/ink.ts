/** Fills and outlines in a picture's own colours, which no theme changes. */

import { toEmu } from '../../base/length.ts';
import type { Ink, Outline } from '../../frames/drawing.ts';
import { element, type XmlElement } from './xml.ts';

export function inkFill({ hex, opacity }: Ink): XmlElement {
  const alpha = element('a:alpha', { val: Math.round(opacity * 100_000) });
  return element('a:solidFill', {}, [element('a:srgbClr', { val: hex }, opacity < 1 ? [alpha] : [])]);
}

/** ECMA-376 part 1, 20.1.10.31 ST_LineCap */
const CAPS = { butt: 'flat', round: 'rnd', square: 'sq' } as const;

/** The thickest line there is (20.1.10.35 ST_LineWidth), in EMU. */
const THICKEST = 20_116_800;

/** `a:ln` (20.1.2.2.24). @param scale points a unit of the picture */
export function inkOutline({ ink, width, dash, cap, join }: Outline, scale: number): XmlElement {
  const corner =
    join === 'miter'
      ? element('a:miter', { lim: 400_000 })
      : element(join === 'round' ? 'a:round' : 'a:bevel');
  return element('a:ln', { w: Math.min(THICKEST, toEmu(width * scale)), cap: CAPS[cap] }, [
    inkFill(ink),
    ...(dash.length > 0 ? [dashes(dash, width)] : []),
    corner,
  ]);
}

/** `a:custDash` (20.1.8.21): dashes and gaps in thousandths of a percent of the line's width. */
function dashes(lengths: readonly number[], width: number): XmlElement {
  const part = (length: number) => Math.max(1, Math.round((length / width) * 100_000));
  const pairs = Array.from({ length: lengths.length / 2 }, (_, index) =>
    element('a:ds', { d: part(lengths[index * 2] ?? 0), sp: part(lengths[index * 2 + 1] ?? 0) }),
  );
  return element('a:custDash', {}, pairs);
}
