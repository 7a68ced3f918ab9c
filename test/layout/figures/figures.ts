/** Figures as templates write them, by hand and at random. */

import fc from 'fast-check';
import type { Deck } from '../../../src/document/document-tree.ts';
import type { Figure } from '../../../src/document/drawn-node.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Arrangement } from '../../../src/kinds/arrangement.ts';
import { toneAt } from '../../../src/kinds/tone.ts';

export interface FigureSketch {
  /** Columns when left out. */
  readonly arrange?: Arrangement;
  /** The titles of each group; the ids of its nodes are `a0`, `a1` … in the first, `b0`, `b1` … in the second. */
  readonly groups: readonly (readonly string[])[];
  /** By ids. */
  readonly links?: readonly (readonly [from: string, to: string])[];
}

export function figureMarkup({ arrange = 'columns', groups, links = [] }: FigureSketch): string {
  const node = (group: string, title: string, index: number) =>
    `<node id="${group}${index}" number="${index + 1}" when="May ${index + 1}" alt="${group} ${index + 1}: ${title}." href="#s">${title}</node>`;
  return [
    `<figure arrange="${arrange}" summary="A figure.">`,
    ...groups.map((titles, index) => {
      const name = 'abcd'[index] ?? '';
      const nodes = titles.map((title, position) => node(name, title, position));
      return `<group tone="${toneAt(index)}" head="Group ${name}">${nodes.join('')}</group>`;
    }),
    ...links.map(([from, to]) => `<link from="${from}" to="${to}"/>`),
    '</figure>',
  ].join('');
}

/** A deck of one slide that shows the figure. */
export function deckWith(sketch: FigureSketch): Deck {
  const text = `<deck footer="Foot"><slide layout="diagram" section="One" id="s"><h1>Map</h1><region name="diagram">${figureMarkup(sketch)}</region></slide></deck>`;
  const { value, diagnostics } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message.pattern).join('\n'));
  return value;
}

export function figureOf(sketch: FigureSketch): Figure {
  const block = deckWith(sketch).slides[0]?.regions[0]?.children[0];
  if (block?.kind !== 'figure') throw new Error('The slide shows a figure');
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

/** Two columns of one to twelve, any links from the second to the first. */
export const anyColumns: fc.Arbitrary<FigureSketch> = fc.tuple(titles, titles).chain(([first, second]) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(second.length - 1), fc.nat(first.length - 1)), { selector: String })
    .map((links) => ({
      groups: [first, second],
      links: links.map(([from, to]) => [`b${from}`, `a${to}`] as const),
    })),
);

/** One group of one to twelve, one after the other. */
export const anyRow = (arrange: Arrangement): fc.Arbitrary<FigureSketch> =>
  titles.map((group) => ({ arrange, groups: [group] }));
