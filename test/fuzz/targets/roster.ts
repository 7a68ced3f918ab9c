/** Class lists with spoiled text and bytes, as text of every encoding and as workbooks: pupils or diagnostics. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { languageSources } from '../../../src/resources/language-files.ts';
import { classesOf } from '../../../src/variants/roster/classes.ts';
import { readRoster } from '../../../src/variants/roster/read-roster.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';
import { told } from '../../told.ts';
import { row, text, workbook } from '../../variants/roster/workbook.ts';
import { nastyText } from '../draw/nasty.ts';
import { scarredBytes, scarredText } from '../draw/scarred.ts';
import { diagnosticFaults } from '../faults/diagnostic-faults.ts';
import { anyTarget } from '../target.ts';

const words = readRosterWords(languageSources('roster'));

const HEADERS = 'name Name Nama first-name surname class kelas version versi level No'.split(' ');
const CELLS = ['Ayu', 'Budi', '11A', 'A', 'B', 'Z', 'support', 'core', '"a;b"', '""', '"', '"a\nb"', '', ' '];
const GOOD = 'name;class;version;level\nAyu Lestari;11A;A;core\nBudi Santoso;11A;;\nCitra;11B;B;support\n';

const cell = fc.oneof(fc.constantFrom(...CELLS), nastyText);
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('Ayu', 'Budi S.', 'Çelik', '漢字') }, cell);
const list = fc
  .record({
    mark: fc.constantFrom('', '\ufeff', 'sep=;\n', '"sep=,"\r\n', 'A title\n\n'),
    comma: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    table: fc.oneof(
      fc.array(fc.array(fc.oneof(fc.constantFrom(...HEADERS), cell), { maxLength: 6 }), { maxLength: 12 }),
      fc
        .array(fc.tuple(name, name, fc.constantFrom('A', 'b', ''), fc.constantFrom('core', 'Support', '')))
        .map((rows) => [['name', 'class', 'version', 'level'], ...rows]),
    ),
    quoted: fc.boolean(),
  })
  .map(({ mark, comma, end, table, quoted }) => {
    const written = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
    return mark + table.map((cells) => cells.map(written).join(comma)).join(end);
  });
const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf16le', 'latin1');
const csv = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: scarredText(GOOD) }), encoding)
  .map(([written, as]) => new Uint8Array(Buffer.from(written, as)));

const WORKBOOK = workbook(
  row(1, text('A1', 'Nama siswa'), text('B1', 'Kelas')) + row(2, text('A2', 'Ayu'), '<c r="B2"><v>7</v></c>'),
);
const parts = unzipSync(WORKBOOK);
/** A workbook whose archive is sound and one of whose parts is not. */
const spoiledPart = fc
  .constantFrom(...Object.keys(parts))
  .chain((name) =>
    scarredText(strFromU8(parts[name] ?? new Uint8Array())).map((xml) =>
      zipSync({ ...parts, [name]: strToU8(xml) }),
    ),
  );

export const roster = anyTarget({
  share: 8,
  inputs: fc.oneof(
    { weight: 3, arbitrary: csv },
    { weight: 1, arbitrary: scarredBytes(WORKBOOK) },
    { weight: 1, arbitrary: spoiledPart },
  ),
  examine: async (bytes) => {
    const defaults = { versions: ['A', 'B'], tier: 'core' } as const;
    const { value, diagnostics } = await readRoster('class.csv', bytes, defaults, words);
    const faults = diagnosticFaults(told(diagnostics));
    if (!value && diagnostics.length === 0) faults.push('neither pupils nor diagnostics');
    const files = classesOf(value ?? [], 'worksheet', 'class').map(({ file }) => file);
    if (new Set(files).size < files.length) faults.push('two classes with one file');
    if (files.some((file) => !/^worksheet-[\p{L}\p{M}\p{N}-]+$/u.test(file)))
      faults.push(`odd file among ${files.join()}`);
    return { faults, made: value !== undefined };
  },
});
