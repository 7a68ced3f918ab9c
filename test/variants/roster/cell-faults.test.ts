import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../src/diagnostics/diagnostic.ts';
import { languageSources } from '../../../src/resources/language-files.ts';
import { readRoster } from '../../../src/variants/roster/read-roster.ts';
import { MOST_ROWS } from '../../../src/variants/roster/read-rows.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';
import { toldResult } from '../../told.ts';
import { row, text, workbook } from './workbook.ts';

const words = readRosterWords(languageSources('roster'));
const read = async (bytes: Uint8Array) =>
  toldResult(await readRoster('list', bytes, { versions: [], tier: 'core' }, words));
const csv = (lines: string) => Buffer.from(lines);
const sheet = (...lines: (readonly string[])[]) =>
  workbook(
    row(1, text('A1', 'Name'), text('B1', 'Class')) +
      lines.map((cells, index) => row(index + 2, ...cells)).join(''),
  );
const pupils = async (bytes: Uint8Array) => {
  const { value, diagnostics } = await read(bytes);
  expect(diagnostics).toEqual([]);
  return value?.map(({ name, className }) => `${name}|${className}`);
};
const faults = async (bytes: Uint8Array) =>
  (await read(bytes)).diagnostics.map(
    ({ span, code, message }) => `${span && positionOf(span).line} ${code}: ${message}`,
  );

describe('A row of a class list', () => {
  it('keeps a number as a name, in a text and in a workbook', async () => {
    expect(await pupils(csv('name,class\n0042,7\nAna,7\n'))).toEqual(['0042|7', 'Ana|7']);
    expect(await pupils(csv('no,name\n1,0042\n'))).toEqual(['0042|']);
    expect(await pupils(csv('first name,last name\n17,4\nAna,-\n'))).toEqual(['17 4|', 'Ana|']);
    const candidates = sheet(['<c r="A2"><v>1042</v></c>', '<c r="B2"><v>7</v></c>'], [text('A3', '0043')]);
    expect(await pupils(candidates)).toEqual(['1042|7', '0043|']);
  });

  it('never goes missing without a name', async () => {
    const noName = 'no-name: No name on this line, expected one in each';
    expect(await faults(csv('name,class\nAna,7\n,7\nBen,7\n'))).toEqual([`3 ${noName}`]);
    expect(await faults(csv('name,class\nAna,7\n,7\n'))).toEqual([`3 ${noName}`]);
    expect(await faults(csv('no,name\n1,Ana\n2,\n3,Ben\n'))).toEqual([`3 ${noName}`]);
    expect(await faults(csv('no,nis,name\n1,004,Ana\n2,005,\n'))).toEqual([`3 ${noName}`]);
    expect(await faults(sheet([text('A2', 'Ana')], ['<c r="B3"><v>7</v></c>']))).toEqual([`3 ${noName}`]);
  });

  it('below the last pupil waits for one where it holds its number alone', async () => {
    expect(await pupils(csv('no,name\n1,Ana\n2,\n3,\n'))).toEqual(['Ana|']);
    expect(await pupils(csv('no,name\n1,Ana\n\u00a0,\u00a0\n2,Ben'))).toEqual(['Ana|', 'Ben|']);
  });

  it.each([
    ['TRUE', 'logical-cell', 'logical value `TRUE`'],
    ['FALSE', 'logical-cell', 'logical value `FALSE`'],
    ['2026-07-01', 'date-cell', 'date `2026-07-01`'],
    ['2026-07-01 00:00:00', 'date-cell', 'date `2026-07-01 00:00:00`'],
    ['01/07/2026', 'date-cell', 'date `01/07/2026`'],
    ['10-Feb', 'date-cell', 'date `10-Feb`'],
    ['Agu-26', 'date-cell', 'date `Agu-26`'],
    ['#N/A', 'formula-cell', 'formula `#N/A`'],
    ['#SPILL!', 'formula-cell', 'formula `#SPILL!`'],
    ['Err:502', 'formula-cell', 'formula `Err:502`'],
    ['=B2&C2', 'formula-cell', 'formula `=B2&C2`'],
    ['A\u001bna', 'unreadable-letters', 'character U+001B in `A␣na`'],
    ['A\u202ena', 'unreadable-letters', 'character U+202E in `A␣na`'],
    ['A\ufffdna', 'unreadable-letters', 'unreadable letters in `A\ufffdna`'],
  ])('names %j, which is neither a name nor a class', async (cell, code, what) => {
    expect(await faults(csv(`name,class\nBen,7b\n${cell},7b\n`))).toEqual([
      `3 ${code}: Unexpected ${what}, expected a name`,
    ]);
    expect(await faults(csv(`name,class\nBen,7b\nAna,${cell}\n`))).toEqual([
      `3 ${code}: Unexpected ${what}, expected a class`,
    ]);
    expect(await faults(csv(`first name,last name\nBen,Olsen\n${cell},Lopez\n`))).toEqual([
      `3 ${code}: Unexpected ${what}, expected a name`,
    ]);
  });

  it.each(['True', 'April', 'Mei', 'June Day', '10-2', '7.1', 'Jun 1', '#1 Ana', 'X-MIA', 'Err'])(
    'takes %s for a name and for a class',
    async (cell) => {
      expect(await pupils(csv(`name,class\n${cell},${cell}\n`))).toEqual([`${cell}|${cell}`]);
    },
  );

  it('is told of the same in a workbook', async () => {
    const cells = sheet(
      ['<c r="A2" t="b"><v>1</v></c>', text('B2', '7b')],
      ['<c r="A3" s="1"><v>46204</v></c>', text('B3', '7b')],
      ['<c r="A4" t="e"><v>#N/A</v></c>', text('B4', '7b')],
      ['<c r="A5"><f>C5&amp;D5</f></c>', text('B5', '7b')],
      ['<c r="A6"><f>C6&amp;D6</f><v></v></c>', text('B6', '7b')],
      ['<c r="A7"><f t="shared" si="0"/><v/></c>', text('B7', '7b')],
      [text('A8', 'A_x001B_na'), text('B8', '7b')],
      ['<c r="A9" t="str"><f>C9</f><v>Ben</v></c>', text('B9', '7b')],
    );
    expect(await faults(cells)).toEqual([
      '2 logical-cell: Unexpected logical value `TRUE`, expected a name',
      '3 date-cell: Unexpected date `2026-07-01`, expected a name',
      '4 formula-cell: Unexpected formula `#N/A`, expected a name',
      '5 formula-cell: Unexpected formula `=C5&D5`, expected a name',
      '6 formula-cell: Unexpected formula `=C6&D6`, expected a name',
      '7 formula-cell: Unexpected formula `=`, expected a name',
      '8 unreadable-letters: Unexpected character U+001B in `A␣na`, expected a name',
    ]);
  });
});

describe('The length of a class list', () => {
  const tooLong = `long-roster: Unexpected length of this class list, expected ${MOST_ROWS} lines at most`;
  const names = (count: number) => Array.from({ length: count }, (_, index) => `Ana ${index}`);

  it('has a bound, whatever kind of list it is', async () => {
    const many = names(MOST_ROWS + 1);
    expect(await faults(csv(`name,class\n${many.map((name) => `${name},7b`).join('\n')}`))).toEqual([
      `${MOST_ROWS + 1} ${tooLong}`,
    ]);
    const noHeader = '1 no-header: No header in this list, so each line is taken as the name of a pupil';
    expect(await faults(csv(many.join('\n')))).toEqual([noHeader, `${MOST_ROWS + 1} ${tooLong}`]);
    expect(await faults(sheet(...many.map((name, index) => [text(`A${index + 2}`, name)])))).toEqual([
      `${MOST_ROWS + 2} ${tooLong}`,
    ]);
    const alone = many.map((name, index) => row(index + 1, text(`A${index + 1}`, name))).join('');
    expect(await faults(workbook(alone))).toEqual([noHeader, `${MOST_ROWS + 1} ${tooLong}`]);
  });

  it('does not count the empty lines at its end', async () => {
    const list = `name,class\n${names(MOST_ROWS - 1)
      .map((name) => `"${name}","7b"`)
      .join('\n')}`;
    expect(await pupils(csv(`${list}\r\n${';;\r\n'.repeat(20_000)}`))).toHaveLength(MOST_ROWS - 1);
  });
});
