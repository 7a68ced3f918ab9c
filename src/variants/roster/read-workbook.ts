/** Reads the sheets of an Excel workbook (.xlsx; ECMA-376 part 1, 18), within bounds. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { Source } from '../../diagnostics/diagnostic.ts';
import { type RosterRow, spansOfLines } from './read-rows.ts';

/** In bytes, unpacked: 32 MiB. A zip may unpack to a thousand times its size. */
const LARGEST = 32 * 1024 * 1024;
/** Rows times columns, empty ones too. */
const MOST_CELLS = 2_000_000;

/** The text parts of a workbook; pictures and the like are left out. */
const PARTS = /\.(?:xml|rels)$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The rows of each sheet that are not empty. Their spans lie in a text with a line for each row of the sheet.
 *
 * @param name of the file
 * @throws when the bytes are no workbook, or one beyond the bounds
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<RosterRow[][]> {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: (part) => {
      if (!PARTS.test(part.name)) return false;
      size += part.originalSize;
      if (size > LARGEST) throw new RangeError('A workbook of too many bytes');
      return true;
    },
  });
  for (const part of Object.keys(parts).filter((name) => SHEET.test(name))) {
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    checkExtent(xml);
    parts[part] = strToU8(withFormulasShown(xml));
  }
  const sheets = await readSheets(new Blob([zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>]));
  return sheets.map(({ data }) => rowsOf(name, data));
}

/** The reader takes a formula that failed, or that no program has worked out yet, for an empty cell; as a text it shows. */
function withFormulasShown(xml: string): string {
  return xml
    .replace(/(<c\s[^<>]*\bt\s*=\s*["'])e(?=["'])/g, '$1str')
    .replace(
      /<c\s((?:(?!\bt\s*=)[^<>])*)(?<!\/)>\s*<f(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g,
      '<c $1 t="str"><v>=$2</v></c>',
    );
}

/** The reader fills the rows and columns between cells, so that a single cell far away takes all memory there is. */
function checkExtent(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(/\sr\s*=\s*["']([^"'\d]*)([^"']*)["']/g)) {
    if (!/^[A-Z]{0,3}$/.test(letters) || !/^\d{1,7}$/.test(digits))
      throw new RangeError('A cell without address');
    // Rows without cells are counted by their own numbers, but they take no columns.
    rows = Math.max(rows, letters ? Number(digits) : 0);
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * columns > MOST_CELLS) throw new RangeError('A sheet of too many cells');
}

function rowsOf(name: string, data: readonly (readonly unknown[])[]): RosterRow[] {
  const lines = data.map((row) => row.map(textOf));
  const source: Source = { name, text: lines.map((cells) => cells.join('\t')).join('\n') };
  const lineAt = spansOfLines(source);
  return lines.flatMap((cells, index) => (cells.some(Boolean) ? [{ cells, span: lineAt(index + 1) }] : []));
}

/** As Excel writes TRUE; a date as ISO 8601 does, for its look in Excel depends on the computer it is shown on. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  // One line a row, so that spans are in the row; other signs are examined with the cell.
  return text.replace(/\s+/g, ' ').trim();
}
