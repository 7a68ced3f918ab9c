/** What writing a Word file has at hand, and where in the document a block stands. Lengths are points. */

import type { FileChild } from 'docx';
import type { Block } from '../../document/node.ts';
import type { TreeMaterial } from '../tree-material.ts';
import type { ItemMarker, Numbering } from './numbering.ts';

export interface WordContext extends TreeMaterial {
  readonly numbering: Numbering;
  /** From the edge of the column to the next one. */
  readonly width: number;
  /** Of the text from the edge of its column. */
  readonly indent: number;
  /** The id of the style of paragraphs that name none. */
  readonly style: string;
  readonly align: 'start' | 'center' | 'end';
  /** What stands before the first paragraph of what is written: the number of a question, the letter of an option. */
  readonly marker?: ItemMarker;
  /** Whether a page may not end after what is written. */
  readonly keepWithNext: boolean;
  /** Whether the blocks that are written stay on one page. */
  readonly keepsTogether: boolean;
  /** Writes the blocks that a block holds. */
  readonly blocks: (blocks: readonly Block[], context: WordContext) => FileChild[];
}

/** Multiples of indents and paddings that go with larger type. */
export function scaled(points: number, { sheets }: Pick<WordContext, 'sheets'>): number {
  return points * sheets.scale;
}

export function isRightToLeft({ info }: Pick<WordContext, 'info'>): boolean {
  return info.direction === 'rtl';
}

/** Where something stands in a cell: at its edge, behind no marker. */
export function inCell({ marker: _, ...context }: WordContext, width: number): WordContext {
  return { ...context, indent: 0, width };
}
