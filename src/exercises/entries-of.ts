/** The things to answer in a part. */

import type { Entry, Part } from './part.ts';

/** The entries of a part, in the order of the paper. */
export function entriesOf(part: Part): readonly Entry[] {
  switch (part.kind) {
    case 'choice':
    case 'extended-text':
      return [part.entry];
    case 'associate':
      return part.premises.map((premise) => premise.entry);
    case 'judgement':
      return part.statements.map((statement) => statement.entry);
    case 'gap-text':
      return part.pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece.entry] : []));
  }
}
