/** The one colour that stands for a gradient. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Ink } from '../../frames/drawing.ts';
import { readColour } from './colours.ts';
import { opacityOf } from './lengths.ts';
import { elementsIn, nameOf } from './svg-file.ts';

interface Stop {
  readonly offset: number;
  readonly ink: Ink;
}

type Declared = (element: XmlElement) => ReadonlyMap<string, string>;
type Referred = (gradient: XmlElement) => XmlElement | undefined;

/**
 * The mean of its stops; nothing where it has none.
 *
 * @param declared gives what is said of a stop
 * @param referred gives the gradient whose stops a gradient takes
 */
export function meanInk(gradient: XmlElement, declared: Declared, referred: Referred): Ink | undefined {
  return meanOf(stopsOf(gradient, declared, referred));
}

/** Where a gradient has none of its own, those of the one that it refers to; a chain of these soon ends. */
function stopsOf(gradient: XmlElement, declared: Declared, referred: Referred, links = 0): Stop[] {
  const own = elementsIn(gradient).filter((child) => nameOf(child) === 'stop');
  if (own.length === 0) {
    const next = referred(gradient);
    return next && links < 8 ? stopsOf(next, declared, referred, links + 1) : [];
  }
  return own.map((stop): Stop => {
    const says = declared(stop);
    const ink = readColour(says.get('stop-color') ?? 'black') ?? { hex: '000000', opacity: 1 };
    const opacity = opacityOf(says.get('stop-opacity') ?? '1') ?? 1;
    return {
      offset: opacityOf(says.get('offset') ?? '0') ?? 0,
      ink: { ...ink, opacity: ink.opacity * opacity },
    };
  });
}

/** Each stop counts for half of the way to its neighbours; the first and the last for all that is beyond them, too. */
function meanOf(stops: readonly Stop[]): Ink | undefined {
  if (stops.length === 0) return undefined;
  const shares = stops.map(({ offset }, index) => {
    const before = index === 0 ? -offset : (stops[index - 1]?.offset ?? 0);
    const after = index === stops.length - 1 ? 2 - offset : (stops[index + 1]?.offset ?? 1);
    return Math.max(0, (after - before) / 2);
  });
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  const mean = (value: (ink: Ink) => number) =>
    stops.reduce((sum, { ink }, index) => sum + value(ink) * ((shares[index] ?? 0) / whole), 0);
  const channel = (at: number) => {
    const value = Math.round(mean(({ hex }) => Number.parseInt(hex.slice(at, at + 2), 16)));
    return value.toString(16).padStart(2, '0').toUpperCase();
  };
  return { hex: [0, 2, 4].map(channel).join(''), opacity: mean(({ opacity }) => opacity) };
}
