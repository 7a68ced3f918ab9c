/** The lists of a document: Word counts their items itself, so that they are right after a change. */

import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { List } from '../../document/node.ts';
import { twips } from './twips.ts';

/** One item of a list, as its first paragraph names it. */
export interface NumberingMarker {
  readonly reference: string;
  readonly instance: number;
  readonly level: 0;
}

/** The item with the style of its first paragraph. */
export interface ItemMarker {
  readonly numbering: NumberingMarker;
  /** The id of a style. */
  readonly style: string;
}

export interface ListLook {
  readonly numbering: List['numbering'];
  /** The number of its first item. */
  readonly start: number;
  /** Of the text, pt. */
  readonly indent: number;
  /** From the sign to the text, pt. */
  readonly hang: number;
  /** Of a list with bullets. */
  readonly bullet?: string;
  /** Whether its numbers are bold, as those of questions are. */
  readonly isBold?: boolean;
}

export interface Numbering {
  /** A list of its own, which begins at its first number. */
  readonly open: (look: ListLook) => NumberingMarker;
  /** What the document defines for the lists that were opened. */
  readonly definitions: () => { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[];
}

const FORMATS = {
  bullet: LevelFormat.BULLET,
  decimal: LevelFormat.DECIMAL,
  'upper-alpha': LevelFormat.UPPER_LETTER,
} as const;

export function openNumbering(): Numbering {
  const levels = new Map<string, ILevelsOptions>();
  let instances = 0;
  return {
    open: (look) => {
      const { numbering, start, indent, hang, bullet = '•', isBold = false } = look;
      const reference = [numbering, start, twips(indent), twips(hang), bullet, isBold].join(' ');
      levels.set(reference, {
        level: 0,
        format: FORMATS[numbering],
        text: numbering === 'bullet' ? bullet : '%1.',
        start,
        alignment: AlignmentType.START,
        style: {
          paragraph: { indent: { start: twips(indent), hanging: twips(hang) } },
          ...(isBold && { run: { bold: true } }),
        },
      });
      instances += 1;
      return { reference, instance: instances, level: 0 };
    },
    definitions: () => [...levels].map(([reference, level]) => ({ reference, levels: [level] })),
  };
}
