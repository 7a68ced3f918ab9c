/** The things to answer in a part. */

import type { Cell, Entry, Part } from './parts.ts';

/** The entries of a part, in the order of the paper. */
export function entriesOf(part: Part): readonly Entry[] {
  switch (part.kind) {
    case 'choice':
    case 'extended-text':
    case 'order':
      return [part.entry];
    case 'associate':
      return part.premises.map((premise) => premise.entry);
    case 'judgement':
      return part.statements.map((statement) => statement.entry);
    case 'gap-text':
      return part.pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece.entry] : []));
    case 'categories':
      return part.cards.map((card) => card.entry);
    case 'table':
      return entriesIn(part.rows);
    case 'organiser':
      return entriesIn(part.chains);
    case 'grid':
      return part.words.map((word) => word.entry);
    case 'concept-map':
      return [
        ...part.groups.flatMap(({ nodes }) => nodes.flatMap(({ entry }) => entry ?? [])),
        ...part.unlinked.map(({ entry }) => entry),
      ];
    case 'stimulus':
      return [];
  }
}

function entriesIn(rows: readonly (readonly Cell[])[]): Entry[] {
  return rows.flat().flatMap((cell) => (cell.kind === 'gap' ? [cell.entry] : []));
}
