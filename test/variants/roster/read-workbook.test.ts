import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, positionOf } from '../../../src/diagnostics/diagnostic.ts';
import { languageSources } from '../../../src/resources/language-files.ts';
import { readRoster } from '../../../src/variants/roster/read-roster.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';
import { toldResult } from '../../told.ts';
import { row, text, workbook } from './workbook.ts';

const words = readRosterWords(languageSources('roster'));
const read = async (bytes: Uint8Array) =>
  toldResult(await readRoster('class.xlsx', bytes, { versions: [], tier: 'core' }, words));

const HEADER = row(1, text('A1', 'Nama siswa'), text('B1', 'Kelas'));

describe('Reading an Excel workbook', () => {
  it('takes the first sheet that has names, below its titles, numbers as text', async () => {
    const cover = row(1, text('A1', 'Contents'));
    const list = [
      row(1, text('B1', 'Daftar Hadir')),
      row(4, text('A4', 'No.'), text('B4', 'Nama siswa'), text('C4', 'Kelas')),
      row(5, '<c r="A5"><v>1</v></c>', text('B5', 'Ana  Lopez '), '<c r="C5"><v>7</v></c>'),
      row(7, '<c r="A7"><v>2</v></c>', text('B7', 'Budi'), '<c r="C7"><v>8</v></c>'),
      row(8, '<c r="A8"><v>3</v></c>', '<c r="B8" s="1"/>', '<c r="C8"/>'),
    ].join('');
    const { value, diagnostics } = await read(workbook(cover, list));
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ name, className, span }) => [name, className, positionOf(span).line])).toEqual([
      ['Ana Lopez', '7', 5],
      ['Budi', '8', 7],
    ]);
  });

  it('shows the row in which something is wrong', async () => {
    const level = row(1, text('A1', 'Name'), text('B1', 'Level'));
    const { diagnostics } = await read(workbook(level + row(3, text('A3', 'Ana'), text('B3', 'suport'))));
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      [
        'class.xlsx:3:1: error: Unexpected level `suport`, expected support, core, challenge [unknown-level]',
        '3 | Ana suport',
        '  | ^^^^^^^^^^',
        '  Did you mean `support`?',
      ].join('\n'),
    ]);
  });

  it('refuses formulas that gave no name', async () => {
    const broken = row(2, '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', text('B2', '7b'));
    const { diagnostics } = await read(workbook(HEADER + broken));
    expect(diagnostics.map(({ code }) => code)).toEqual(['formula-cell']);
    const joined = row(2, '<c r="A2" t="str"><f>A9&amp;B9</f><v>Ana Lopez</v></c>', text('B2', '7b'));
    expect((await read(workbook(HEADER + joined))).value?.[0]?.name).toBe('Ana Lopez');
  });

  it.each([
    ['a cell far away', workbook(HEADER + row(1_048_576, text('XFD1048576', 'x')))],
    ['a row of no sheet', workbook(`${HEADER}<row r="99999999999"/>`)],
    ['a column of no sheet', workbook(HEADER + row(2, text('ZZZZZZ2', 'x')))],
    ['a part that unpacks to a thousand times its size', workbook(HEADER + ' '.repeat(40 * 1024 * 1024))],
    [
      'an old workbook, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['half a workbook', workbook(HEADER).subarray(0, 500)],
  ])('refuses %s', async (_, bytes) => {
    expect((await read(bytes)).diagnostics.map(({ code }) => code)).toEqual(['unreadable-workbook']);
  });

  it('gives pupils or errors, never throws, whatever became of a workbook', async () => {
    const whole = workbook(HEADER + row(2, text('A2', 'Ana'), text('B2', '7b')));
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changed) bytes[at] = byte;
        const { value, diagnostics } = await read(bytes);
        expect((value?.length ?? 0) > 0).toBe(diagnostics.every(({ severity }) => severity === 'warning'));
      }),
    );
  });
});
