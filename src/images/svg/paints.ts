/** The paints that elements hand down to what is in them, and the one that a picture stands on. */

import type { Ink } from '../../frames/drawing.ts';
import { type Referring, readPlainPaint, readProperty } from './properties.ts';

export type Paints = Referring['context'];

export interface Inherited {
  /** What `currentColor` stands for. */
  readonly colour: string;
  readonly paints: Paints;
}

/** The colour and paints of what is in an element. */
export function paintsOf(
  says: ReadonlyMap<string, string>,
  above: Inherited,
  referring: Referring,
): Inherited {
  const read = (name: string, inherited: string, colour: string) => {
    const paint = readProperty(name, says.get(name) ?? 'inherit', referring) || 'inherit';
    return paint === 'inherit' ? inherited : paint === 'currentColor' ? colour : paint;
  };
  const colour = read('color', above.colour, above.colour);
  const { fill, stroke } = above.paints;
  return { colour, paints: { fill: read('fill', fill, colour), stroke: read('stroke', stroke, colour) } };
}

/** Pages have backgrounds, and programs give them to their pictures, too. */
export function backgroundOf(says: ReadonlyMap<string, string>): Ink | undefined {
  const said = [says.get('background-color'), says.get('background')];
  const [ink] = said.flatMap((value) => (value && readPlainPaint(value)) || []);
  return ink && ink.opacity > 0 ? ink : undefined;
}
