import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, positionOf } from '../../src/diagnostic.ts';
import { classesOf } from '../../src/roster/classes.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { toldResult } from '../told.ts';

const read = (text: string, versions: readonly string[] = ['A', 'B', 'C']) =>
  toldResult(readRoster({ name: 'class.csv', text }, { versions, level: 'core' }));
const rows = (text: string) =>
  read(text).value?.map(({ name, className, edition }) => [name, className, edition.version, edition.level]);
const faults = (text: string, versions?: readonly string[]) =>
  read(text, versions).diagnostics.map(
    ({ place, code, message }) => `${place && positionOf(place).line} ${code}: ${message}`,
  );

describe('Reading a class list', () => {
  it('takes English and Indonesian columns in any order, and leaves the school’s own alone', () => {
    expect(rows('NIS,Tingkat,Kelas,Versi,Nama\n17,support,XI 1,b,Siti\n18,3,XI 1,,Budi')).toEqual([
      ['Siti', 'XI 1', 'B', 'support'],
      ['Budi', 'XI 1', 'B', 'challenge'],
    ]);
    expect(rows('name;class\nAyu;7a')).toEqual([['Ayu', '7a', 'A', 'core']]);
    expect(rows('Name\nAyu')).toEqual([['Ayu', '', 'A', 'core']]);
  });

  it.each([
    ['a byte-order mark, semicolons and CRLF', '\ufeffnama;kelas\r\n"Ali; Jr.";X\r\nO\'Brien;X\r\n'],
    ['commas and quoted names', 'nama,kelas\n"Ali; Jr.",X\nO\'Brien,X'],
    ['tabs and old Mac line ends', "nama\tkelas\rAli; Jr.\tX\rO'Brien\tX"],
    ['empty last lines and spaces', 'nama ; kelas\n "Ali; Jr." ; X \nO\'Brien;X\n;\n\n;;\n'],
  ])('reads %s', (_, text) => {
    expect(rows(text)?.map(([name, className]) => [name, className])).toEqual([
      ['Ali; Jr.', 'X'],
      ["O'Brien", 'X'],
    ]);
  });

  it('reads names with commas and doubled quotes', () => {
    expect(rows('name,class\n"Lestari, ""Tari""",X')?.[0]?.[0]).toBe('Lestari, "Tari"');
  });

  it('deals versions in turn within each class, so that neighbours differ', () => {
    const text = ['name,class', 'a,X', 'b,Y', 'c,X', 'd,X', 'e,Y', 'f,X'].join('\n');
    expect(
      rows(text)
        ?.map(([name, , version]) => `${name}${version}`)
        .join(' '),
    ).toBe('aA bA cB dC eB fA');
    expect(
      read(text, [])
        .value?.map(({ edition }) => edition.version)
        .join(''),
    ).toBe('');
  });

  it('lists every fault at its line', () => {
    const text =
      'nama,kelas,versi,tingkat\nSiti,X,D,core\n,X,A,core\nBudi,X,A,suport\nA\u0007li,X,,\n"Ayu",X,,\n';
    expect(faults(text)).toEqual([
      '2 unknown-version: Unexpected version `D`, expected A to C',
      '3 no-name: No name on this line, expected one in each',
      '4 unknown-level: Unexpected level `suport`, expected support, core, challenge',
      '5 unreadable-letters: Unreadable letters in this name, expected UTF-8',
    ]);
    const [, , level] = read(text).diagnostics;
    expect(level && formatDiagnostic(level)).toBe(
      [
        'class.csv:4:1: error: Unexpected level `suport`, expected support, core, challenge [unknown-level]',
        '4 | Budi,X,A,suport',
        '  | ^^^^^^^^^^^^^^^',
        '  Did you mean `support`?',
      ].join('\n'),
    );
    expect(read(text).value).toBe(undefined);
    expect(faults('name,version\nAyu,A', [])).toEqual([
      '2 unknown-version: Unexpected version `A`, expected none',
    ]);
  });

  it('says what is wrong with a list as a whole', () => {
    expect(faults('first,last\na,b')).toEqual(['1 no-name-column: No column `name` or `nama` in this list']);
    expect(faults('')).toEqual(['1 no-name-column: No column `name` or `nama` in this list']);
    expect(faults('name,class\n\n')).toEqual([
      '1 empty-roster: No pupils below the header, expected one a line',
    ]);
    expect(faults('name,class\n"Ayu,X\nBudi,X')[0]).toMatch(/^\d csv-syntax: Unexpected quote/);
  });

  it('only warns of a name that stands twice in a class', () => {
    const { value, diagnostics } = read('name,class\nAyu,X\nAyu,Y\nAyu,X');
    expect(value).toHaveLength(3);
    expect(diagnostics.map(({ severity, code, message }) => [severity, code, message])).toEqual([
      ['warning', 'duplicate-pupil', 'The name `Ayu` stands twice in class `X`'],
    ]);
  });

  it('gives pupils or errors, never throws, whatever the file holds', () => {
    const sign = fc.constantFrom(
      ',',
      ';',
      '"',
      '\n',
      '\r\n',
      '\t',
      'a',
      'name',
      'nama',
      'class',
      '\ufeff',
      'É',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (body) => {
        for (const list of [body, `name,class\n${body}`]) {
          const { value, diagnostics } = read(list);
          const errors = diagnostics.filter(({ severity }) => severity === 'error');
          expect((value?.length ?? 0) > 0).toBe(errors.length === 0);
          for (const { place } of diagnostics) expect(place?.source.name).toBe('class.csv');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Classes', () => {
  const filesOf = (...names: string[]) =>
    classesOf(
      names.map((className, index) => ({
        name: `n${index}`,
        className,
        edition: { version: '', level: 'core' },
        place: { source: { name: '', text: '' }, start: 0, end: 0 },
      })),
    ).map(({ file }) => file);

  it('have files of their own, beside those of versions and levels', () => {
    expect(filesOf('XI IPA 2', '7a', 'A', 'support', '', 'xi-ipa-2', 'Été')).toEqual([
      'worksheet-xi-ipa-2',
      'worksheet-7a',
      'worksheet-class-a',
      'worksheet-class-support',
      'worksheet-class',
      'worksheet-xi-ipa-2-2',
      'worksheet-été',
    ]);
  });

  it('have safe file names whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        const files = filesOf(...names);
        expect(new Set(files).size).toBe(files.length);
        for (const file of files) expect(file).toMatch(/^worksheet-[\p{L}\p{M}\p{N}-]+$/u);
      }),
    );
    expect(filesOf('../../etc/passwd', 'CON', '..', '/')).toEqual([
      'worksheet-etc-passwd',
      'worksheet-con',
      'worksheet-class',
      'worksheet-class-2',
    ]);
  });
});
