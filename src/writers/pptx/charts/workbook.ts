/** The workbook behind a chart, which PowerPoint opens for "Edit data": one sheet with the chart's own numbers. */

import type { ChartData } from '../../../frames/frame.ts';
import { relationships } from '../relationships.ts';
import { element, type XmlElement } from '../xml.ts';
import { zipPackage } from '../zip-package.ts';

export const SHEET = 'Sheet1';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Series stand in columns, their names in the first row, the names of the numbers in the first column. */
export function workbook({ categories, series }: Pick<ChartData, 'categories' | 'series'>): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((name, row) => [name, ...series.map(({ values }) => values[row] ?? 0)]),
  ];
  return zipPackage({
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': element('workbook', { xmlns: MAIN, 'xmlns:r': RELATED }, [
      element('sheets', {}, [element('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })]),
    ]),
    'xl/_rels/workbook.xml.rels': relationships([{ type: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    'xl/worksheets/sheet1.xml': element('worksheet', { xmlns: MAIN }, [
      element(
        'sheetData',
        {},
        rows.map((cells, row) =>
          element(
            'row',
            { r: row + 1 },
            cells.map((cell, column) => sheetCell(cell, `${columnName(column)}${row + 1}`)),
          ),
        ),
      ),
    ]),
  });
}

/** The cells of a column below its head, or its head: `Sheet1!$B$2:$B$5`. */
export function cellsOf(column: number, rows: number | 'head'): string {
  const name = columnName(column);
  return rows === 'head' ? `${SHEET}!$${name}$1` : `${SHEET}!$${name}$2:$${name}$${rows + 1}`;
}

/** Of the first 26. */
function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function sheetCell(cell: string | number, r: string): XmlElement {
  if (typeof cell === 'number') return element('c', { r }, [element('v', {}, [String(cell)])]);
  return element('c', { r, t: 'inlineStr' }, [element('is', {}, [element('t', {}, [cell])])]);
}
