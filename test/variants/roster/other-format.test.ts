import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { languageSources } from '../../../src/resources/language-files.ts';
import { readRoster } from '../../../src/variants/roster/read-roster.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';
import { toldResult } from '../../told.ts';

const words = readRosterWords(languageSources('roster'));
const said = async (bytes: Uint8Array) =>
  toldResult(await readRoster('class.xlsx', bytes, { versions: [], tier: 'core' }, words)).diagnostics.map(
    ({ code, message }) => `${code}: ${message}`,
  );

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (name: string) => Buffer.from(name, 'utf16le').toString('latin1');
const HTML = '<html><body><table><tr><td>name</td></tr><tr><td>Ana</td></tr></table></body></html>';
const XML = '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
const empty = new Uint8Array();
const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');

it.each([
  ['web page (HTML)', HTML],
  ['web page (HTML)', `\n<!DOCTYPE html>${HTML}`],
  ['web page (HTML)', `<?xml version="1.0"?>${HTML}`],
  ['web page (HTML)', '<!-- made by a school --><TABLE><tr><td>name</td></tr></TABLE>'],
  ['web page (HTML)', '<meta charset="utf-8"><table></table>'],
  ['XML file', XML],
  ['PDF file', '%PDF-1.7\nname'],
  ['RTF document', '{\\rtf1 name\\par Ana}'],
  ['picture', '\xff\xd8\xff\xe0 name'],
  ['old Excel workbook (.xls)', `${COMPOUND} ${wide('Workbook')}`],
  ['Word document', `${COMPOUND} ${wide('WordDocument')}`],
  ['workbook with a password', `${COMPOUND} ${wide('EncryptedPackage')}`],
  ['OpenDocument file', zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': empty })],
  ['Word document', zipSync({ '[Content_Types].xml': empty, 'word/document.xml': empty })],
  ['binary workbook (.xlsb)', zipSync({ '[Content_Types].xml': empty, 'xl/workbook.bin': empty })],
])('a %s that is given as a class list is named', async (what, content) => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  expect(await said(bytes)).toEqual([
    `unreadable-workbook: Unexpected ${what}, expected an Excel workbook (.xlsx) or a text file (.csv)`,
  ]);
});

it('a page in UTF-16 is named, too', async () => {
  const bytes = Buffer.from(`\ufeff${HTML}`, 'utf16le');
  expect((await said(bytes))[0]).toMatch(/^unreadable-workbook: Unexpected web page/);
});
