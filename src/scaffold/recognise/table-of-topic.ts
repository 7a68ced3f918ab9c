/** The table below a topic as its evidence, where a slide can hold it. */

import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { Block } from './block.ts';
import { plainWords } from './plain-words.ts';

type RawEvidence = NonNullable<RawTopic['evidence']>;

/** Rows without the head, columns, signs in a cell: what stands beside bullets at a readable size. */
const MOST = { rows: 8, columns: 5, cell: 40 };
/** A single row compares nothing. */
const LEAST = { rows: 2, columns: 2 };

/** The first table that fits; the others find no place. */
export function tableOfTopic(body: readonly Block[]): RawEvidence | undefined {
  for (const { rows: all = [] } of body) {
    const filled = all.filter((row) => row.some(Boolean));
    const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
    const even = filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    const [head = [], ...rows] = even;
    const isFit = rows.length >= LEAST.rows && rows.length <= MOST.rows;
    const isWide = width >= LEAST.columns && width <= MOST.columns;
    const isShort = even.flat().every((cell) => plainWords(cell).length <= MOST.cell);
    if (isFit && isWide && isShort) return { table: { head, rows } };
  }
  return undefined;
}
