/** Concept maps as templates write them, by hand and at random. */

import fc from 'fast-check';
import type { ConceptMap, Deck } from '../../../src/document/node.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';

export interface MapSketch {
  readonly obstacles: readonly string[];
  readonly remedies: readonly string[];
  /** From a remedy to an obstacle, by their places. */
  readonly links: readonly (readonly [from: number, to: number])[];
}

export function mapMarkup({ obstacles, remedies, links }: MapSketch): string {
  const node = (role: string, title: string, index: number) =>
    `<node class="${role}" id="${role[0]}${index}" number="${index + 1}" alt="${role} ${index + 1}: ${title}." href="#s">${title}</node>`;
  return [
    '<map summary="A map." obstacles="Obstacles" remedies="Remedies">',
    ...obstacles.map((title, index) => node('obstacle', title, index)),
    ...remedies.map((title, index) => node('remedy', title, index)),
    ...links.map(([from, to]) => `<link from="r${from}" to="o${to}"/>`),
    '</map>',
  ].join('');
}

/** A deck of one slide that shows the map. */
export function deckWith(map: MapSketch): Deck {
  const text = `<deck footer="Foot"><slide layout="diagram" section="One" id="s"><h1>Map</h1><region name="diagram">${mapMarkup(map)}</region></slide></deck>`;
  const { value, diagnostics } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

export function mapOf(sketch: MapSketch): ConceptMap {
  const block = deckWith(sketch).slides[0]?.regions[0]?.children[0];
  if (block?.kind !== 'map') throw new Error('The slide shows a map');
  return block;
}

const word = fc.constantFrom(
  'trade',
  'trust',
  'sovereignty',
  'cooperation',
  'fear',
  'of',
  'water',
  'measurement',
);
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const titles = fc.array(title, { minLength: 1, maxLength: 12 });

/** One to twelve a side, any links between them. */
export const anyMap: fc.Arbitrary<MapSketch> = fc
  .tuple(titles, titles)
  .chain(([obstacles, remedies]) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(remedies.length - 1), fc.nat(obstacles.length - 1)), { selector: String })
      .map((links) => ({ obstacles, remedies, links })),
  );
