/** The ink that a fill or stroke comes down to. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Ink } from '../../layout/frame.ts';
import { readColour } from './colours.ts';
import { elementsIn, hrefOf, nameOf, note, type Scene } from './scene.ts';
import { opacityOf, type Paint } from './style.ts';
import { declarationsOf } from './style-rules.ts';

/** Nothing where nothing is to be seen. A gradient is drawn in its mean colour, and noted. */
export function inkOf(paint: Paint, opacity: number, element: XmlElement, scene: Scene): Ink | undefined {
  if (paint === 'none') return undefined;
  const ink = 'hex' in paint ? paint : (referredInk(paint.id, element, scene) ?? paint.fallback);
  if (ink === 'none' || ink.opacity * opacity <= 0) return undefined;
  return { hex: ink.hex, opacity: ink.opacity * opacity };
}

function referredInk(id: string, element: XmlElement, scene: Scene): Ink | undefined {
  const server = scene.byId.get(id);
  if (!server) return undefined;
  const name = nameOf(server);
  if (name !== 'linearGradient' && name !== 'radialGradient') {
    note(scene.undrawable, `<${name}>`, element);
    return undefined;
  }
  note(scene.simplified, `<${name}>`, server);
  return meanOf(stopsOf(server, scene));
}

interface Stop {
  readonly offset: number;
  readonly ink: Ink;
}

/** Where a gradient says none of its own, those of the one that it refers to; a chain of these soon ends. */
function stopsOf(gradient: XmlElement, scene: Scene, links = 0): Stop[] {
  const own = elementsIn(gradient).filter((child) => nameOf(child) === 'stop');
  if (own.length === 0) {
    const next = scene.byId.get(hrefOf(gradient).replace(/^#/, ''));
    return next && links < 8 ? stopsOf(next, scene, links + 1) : [];
  }
  return own.map((stop): Stop => {
    const says = declarationsOf('stop', stop.attributes, scene.rules);
    const ink = readColour(says['stop-color'] ?? 'black') ?? { hex: '000000', opacity: 1 };
    const opacity = opacityOf(says['stop-opacity'] ?? '1') ?? 1;
    return { offset: opacityOf(says.offset ?? '0') ?? 0, ink: { ...ink, opacity: ink.opacity * opacity } };
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
