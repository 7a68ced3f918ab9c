/** The documents that a lesson becomes, and the formats of each. */

import type { Format } from '../writers/writers.ts';

/** What a teacher may ask for, and the formats each comes in. */
export const DOCUMENTS = {
  deck: ['pptx', 'pdf'],
  worksheet: ['pdf'],
  'answer-key': ['pdf'],
  handout: ['pdf'],
  'guided-notes': ['pdf'],
  cards: ['pdf'],
  'exit-tickets': ['pdf'],
} as const satisfies Record<string, readonly Format[]>;

/** The forms of the handout by the template of each: full sentences, or the slides beside lines to write on. */
export const HANDOUTS = { notes: 'handout', slides: 'handout-slides' } as const;

/** Sheets to cut up: made only for those who ask for them by name, and never set two to a side. */
export const CUT_SHEETS: readonly DocumentName[] = ['cards', 'exit-tickets'];

export type HandoutForm = keyof typeof HANDOUTS;

export type DocumentName = keyof typeof DOCUMENTS;
