/** Pair kerning read straight from a face's GPOS table, for faces that do nothing else between letters. */

import type { Font } from 'fontkit';

/** Adjustment of the advance between two glyphs, in font units. */
export type Kerning = (left: number, right: number) => number;

/**
 * The kerning of a face whose only features are pair adjustments of the advance (OpenType 1.9, GPOS lookup type 2);
 * nothing for any other face, which has to be shaped in full.
 */
export function kerningOf(font: Font): Kerning | undefined {
  const { GSUB, GPOS } = font as Font & Tables;
  if (GSUB && GSUB.lookupList.length > 0) return undefined;
  if (!GPOS) return () => 0;
  const lookups = listOf(GPOS.lookupList).map((lookup) =>
    listOf(lookup.subTables).map((table) => pairs(table.extension ?? table)),
  );
  if (lookups.flat().includes(undefined)) return undefined;
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65_536 + right;
    let value = known.get(key);
    if (value === undefined) {
      // In each lookup the first subtable that covers the pair is the only one to be applied.
      value = lookups.reduce((sum, tables) => sum + (firstOf(tables, left, right) ?? 0), 0);
      known.set(key, value);
    }
    return value;
  };
}

type PairTable = (left: number, right: number) => number | undefined;

function firstOf(
  tables: readonly (PairTable | undefined)[],
  left: number,
  right: number,
): number | undefined {
  for (const table of tables) {
    const value = table?.(left, right);
    if (value !== undefined) return value;
  }
  return undefined;
}

function pairs(table: Subtable): PairTable | undefined {
  if (!table.coverage || !isAdvanceOnly(table)) return undefined;
  const covered = indices(table.coverage);
  const { pairSets, classDef1, classDef2, classRecords } = table;
  if (pairSets) {
    const sets = new Map<number, ReadonlyMap<number, number>>();
    return (left, right) => {
      const index = covered.get(left);
      if (index === undefined) return undefined;
      const set = sets.get(index) ?? secondGlyphs(entryOf(pairSets, index));
      sets.set(index, set);
      return set.get(right);
    };
  }
  if (!classDef1 || !classDef2 || !classRecords) return undefined;
  const leftClasses = classes(classDef1);
  const rightClasses = classes(classDef2);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const row = entryOf(classRecords, leftClasses.get(left) ?? 0);
    return (row && entryOf(row, rightClasses.get(right) ?? 0)?.value1.xAdvance) ?? 0;
  };
}

function secondGlyphs(set: Lazy<PairValue> | undefined): ReadonlyMap<number, number> {
  return new Map(listOf(set ?? []).map(({ secondGlyph, value1 }) => [secondGlyph, value1.xAdvance ?? 0]));
}

function isAdvanceOnly({ valueFormat1 = {}, valueFormat2 = {} }: Subtable): boolean {
  const moved = [
    ...Object.entries(valueFormat1),
    ...Object.entries(valueFormat2).map(([name, on]) => [`${name}2`, on]),
  ];
  return moved.every(([name, on]) => !on || name === 'xAdvance');
}

/** Glyph → position in a coverage table. */
function indices({ glyphs, rangeRecords }: Coverage): Map<number, number> {
  if (glyphs) return new Map(glyphs.map((glyph, index) => [glyph, index]));
  const found = new Map<number, number>();
  for (const { start, end, startCoverageIndex } of rangeRecords ?? []) {
    for (let glyph = start; glyph <= end; glyph += 1) found.set(glyph, startCoverageIndex + glyph - start);
  }
  return found;
}

/** Glyph → class; glyphs that are not named are of class 0. */
function classes({
  startGlyph = 0,
  classValueArray,
  classRangeRecord,
}: ClassDefinition): Map<number, number> {
  if (classValueArray) {
    return new Map(listOf(classValueArray).map((value, index) => [startGlyph + index, value]));
  }
  const found = new Map<number, number>();
  for (const { start, end, class: value } of listOf(classRangeRecord ?? [])) {
    for (let glyph = start; glyph <= end; glyph += 1) found.set(glyph, value);
  }
  return found;
}

/** fontkit decodes the entries of long arrays only when they are asked for; a class table has some thousand. */
type Lazy<Entry> = readonly Entry[] | LazyArray<Entry>;

interface LazyArray<Entry> {
  readonly length: number;
  readonly get: (index: number) => Entry | undefined;
  readonly toArray: () => readonly Entry[];
}

function entryOf<Entry>(list: Lazy<Entry>, index: number): Entry | undefined {
  return 'toArray' in list ? list.get(index) : list[index];
}

function listOf<Entry>(list: Lazy<Entry>): readonly Entry[] {
  return 'toArray' in list ? list.toArray() : list;
}

interface Tables {
  readonly GSUB?: { readonly lookupList: Lazy<unknown> };
  readonly GPOS?: {
    readonly lookupList: Lazy<{ readonly subTables: Lazy<Subtable & { extension?: Subtable }> }>;
  };
}

interface Subtable {
  readonly coverage?: Coverage;
  readonly valueFormat1?: Readonly<Record<string, boolean>>;
  readonly valueFormat2?: Readonly<Record<string, boolean>>;
  readonly pairSets?: Lazy<
    Lazy<{ readonly secondGlyph: number; readonly value1: { readonly xAdvance?: number } }>
  >;
  readonly classDef1?: ClassDefinition;
  readonly classDef2?: ClassDefinition;
  readonly classRecords?: Lazy<Lazy<Omit<PairValue, 'secondGlyph'>>>;
}

interface PairValue {
  readonly secondGlyph: number;
  readonly value1: { readonly xAdvance?: number };
}

interface Coverage {
  readonly glyphs?: readonly number[];
  readonly rangeRecords?: readonly {
    readonly start: number;
    readonly end: number;
    readonly startCoverageIndex: number;
  }[];
}

interface ClassDefinition {
  readonly startGlyph?: number;
  readonly classValueArray?: Lazy<number>;
  readonly classRangeRecord?: Lazy<{ readonly start: number; readonly end: number; readonly class: number }>;
}
