import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, positionOf } from '../../../src/diagnostics/diagnostic.ts';
import { languageSources } from '../../../src/resources/language-files.ts';
import { classesOf } from '../../../src/variants/roster/classes.ts';
import { readRoster } from '../../../src/variants/roster/read-roster.ts';
import { MOST_ROWS } from '../../../src/variants/roster/read-rows.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';
import { toldResult } from '../../told.ts';

// Messages name the words of all languages; these tests know two.
const sources = [...languageSources('roster')].filter(([language]) => ['en', 'id'].includes(language));
const words = readRosterWords(new Map(sources));
const readBytes = async (bytes: Uint8Array, versions: readonly string[] = ['A', 'B', 'C']) =>
  toldResult(await readRoster('class.csv', bytes, { versions, tier: 'core' }, words));
const read = (text: string, versions?: readonly string[]) => readBytes(Buffer.from(text), versions);
const rows = async (text: string) =>
  (await read(text)).value?.map(({ name, className, variant }) => [
    name,
    className,
    variant.version,
    variant.tier,
  ]);
const names = async (text: string) => (await rows(text))?.map(([name]) => name);
const faults = async (text: string, versions?: readonly string[]) =>
  (await read(text, versions)).diagnostics.map(
    ({ span, code, message }) => `${span && positionOf(span).line} ${code}: ${message}`,
  );

describe('Reading a class list', () => {
  it('takes English and Indonesian columns in any order, and leaves the school’s own alone', async () => {
    expect(await rows('NIS,Tingkat,Kelas,Versi,Nama\n17,support,XI 1,b,Siti\n18,3,XI 1,,Budi')).toEqual([
      ['Siti', 'XI 1', 'B', 'support'],
      ['Budi', 'XI 1', 'B', 'challenge'],
    ]);
    expect(await rows('name;class\nAyu;7a')).toEqual([['Ayu', '7a', 'A', 'core']]);
    expect(await rows('Name\nAyu')).toEqual([['Ayu', '', 'A', 'core']]);
  });

  it.each([
    ['a byte-order mark, semicolons and CRLF', '\ufeffnama;kelas\r\n"Ali; Jr.";X\r\nO\'Brien;X\r\n'],
    ['commas and quoted names', 'nama,kelas\n"Ali; Jr.",X\nO\'Brien,X'],
    ['tabs and old Mac line ends', "nama\tkelas\rAli; Jr.\tX\rO'Brien\tX"],
    ['empty last lines and spaces', 'nama ; kelas\n "Ali; Jr." ; X \nO\'Brien;X\n;\n\n;;\n'],
  ])('reads %s', async (_, text) => {
    expect((await rows(text))?.map(([name, className]) => [name, className])).toEqual([
      ['Ali; Jr.', 'X'],
      ["O'Brien", 'X'],
    ]);
  });

  it('reads names with commas and doubled quotes', async () => {
    expect((await names('name,class\n"Lestari, ""Tari""",X'))?.[0]).toBe('Lestari, "Tari"');
  });

  it('takes the numbers of the register, and no other words of their column', async () => {
    const numbers = async (text: string) => (await read(text)).value?.map(({ number }) => number);
    expect(await numbers('No.,Nama\n1,Ayu\n2.,Budi\n-,Citra')).toEqual(['1', '2', '']);
    expect(await numbers('No;No. Absen;Nama\n1;17;Ayu\n2;20261234;Budi')).toEqual(['17', '']);
    expect(await numbers('name,roll number\nAyu\nBudi,4')).toEqual(['', '4']);
    // Lines that hold their number alone wait for a pupil.
    expect(await names('No,Nama\n1,Ayu\n2,\n3,')).toEqual(['Ayu']);
  });

  it('deals versions in turn within each class, so that neighbours differ', async () => {
    const text = ['name,class', 'a,X', 'b,Y', 'c,X', 'd,X', 'e,Y', 'f,X'].join('\n');
    expect((await rows(text))?.map(([name, , version]) => `${name}${version}`).join(' ')).toBe(
      'aA bA cB dC eB fA',
    );
    expect((await read(text, [])).value?.map(({ variant }) => variant.version).join('')).toBe('');
  });

  it('lists every fault at its line', async () => {
    const text =
      'nama,kelas,versi,tingkat\nSiti,X,D,core\n,X,A,core\nBudi,X,A,suport\nA\u0007li,X,,\n"Ayu",X,,\n';
    expect(await faults(text)).toEqual([
      '2 unknown-version: Unexpected version `D`, expected A to C',
      '3 no-name: No name on this line, expected one in each',
      '4 unknown-level: Unexpected level `suport`, expected support, core, challenge',
      '5 unreadable-letters: Unexpected character U+0007 in `A␣li`, expected a name',
    ]);
    const [, , level] = (await read(text)).diagnostics;
    expect(level && formatDiagnostic(level)).toBe(
      [
        'class.csv:4:1: error: Unexpected level `suport`, expected support, core, challenge [unknown-level]',
        '4 | Budi,X,A,suport',
        '  | ^^^^^^^^^^^^^^^',
        '  Did you mean `support`?',
      ].join('\n'),
    );
    expect((await read(text)).value).toBe(undefined);
    expect(await faults('name,version\nAyu,A', [])).toEqual([
      '2 unknown-version: Unexpected version `A`, expected none',
    ]);
  });

  it('says what is wrong with a list as a whole', async () => {
    expect(await faults('pupil no,house\n1,b\nc,d')).toEqual([
      '1 no-name-column: No column `name` or `nama` in this list',
    ]);
    expect(await faults('')).toEqual(['1 no-name-column: No column `name` or `nama` in this list']);
    expect(await faults('name,class\n\n')).toEqual([
      '1 empty-roster: No pupils below the header, expected one a line',
    ]);
    expect((await faults('name,class\n"Ayu,X\nBudi,X'))[0]).toMatch(/^\d csv-syntax: Unexpected quote/);
  });

  it('says all that is wrong at once, whatever kind of fault it is', async () => {
    expect(
      await faults('name,class,level\nAda,7A,hard\n"Bo,7A,core\n,7A,core,x\n"Cy,7A,core\nDi,7A,easy', ['A']),
    ).toEqual([
      '2 unknown-level: Unexpected level `hard`, expected support, core, challenge',
      '3 csv-syntax: Unexpected quote, expected one that is closed at the end of its cell',
      '4 no-name: No name on this line, expected one in each',
      '4 long-line: Unexpected 4 cells on this line, expected 3 as in the header',
      '5 csv-syntax: Unexpected quote, expected one that is closed at the end of its cell',
      '6 unknown-level: Unexpected level `easy`, expected support, core, challenge',
    ]);
    expect(await faults('title\nnmae,class,level\nAda,7A,hard\nBo,7A,core')).toEqual([
      '2 no-name-column: No column `name` or `nama` in this list',
      '3 unknown-level: Unexpected level `hard`, expected support, core, challenge',
    ]);
    const long = `name,level\nAda,hard\n${'Bo,core\n'.repeat(MOST_ROWS)}`;
    const found = (await faults(long)).filter((fault) => !/duplicate-pupil|more-lines/.test(fault));
    expect(found).toEqual([
      '2 unknown-level: Unexpected level `hard`, expected support, core, challenge',
      `${MOST_ROWS + 1} long-roster: Unexpected length of this class list, expected ${MOST_ROWS} lines at most`,
    ]);
  });

  it('tells the first hundred faults of a kind, and how many more there are', async () => {
    const found = await faults(`name,level\n${'Bo,hard\n'.repeat(150)}`);
    expect(found).toHaveLength(202);
    expect(found.filter((fault) => fault.includes('more-lines'))).toEqual([
      '102 more-lines: 50 more lines of this kind in the class list',
      '103 more-lines: 49 more lines of this kind in the class list',
    ]);
  });

  it('only warns of a name that stands twice in a class', async () => {
    const { value, diagnostics } = await read('name,class\nAyu,X\nAyu,Y\nAyu,X');
    expect(value).toHaveLength(3);
    expect(diagnostics.map(({ severity, code, message }) => [severity, code, message])).toEqual([
      ['warning', 'duplicate-pupil', 'The name `Ayu` stands twice in class `X`'],
    ]);
  });

  it.each([
    ['a title and empty rows', 'Daftar Hadir Kelas 7B\n\nTahun;2026\n\nNo;Nama;Kelas\n1;Ana;7b\n'],
    ['a vertical bar between cells', 'Name|Class\nAna|7b\n'],
    ['a line that names the sign', 'sep=;\r\nName, or names;Student name;Class\r\n"Ana, A";Ana;7b\r\n'],
    ['a quoted one', '"sep=^"\nname^class\nAna^7b'],
    ['a header over two lines', 'No,"Nama\nSiswa",Kelas\n1,Ana,7b'],
    ['numbered lines without a pupil', 'No,Name,Class\n1,Ana,7b\n2,,\n3,,\n'],
    ['a column of whole names beside parts', 'Surname,Full name,Class\nLopez,Ana,7b'],
    ['the surer of two columns for a class', 'Group,Class,Name\nred,7b,Ana'],
  ])('finds the list with %s', async (_, text) => {
    expect((await rows(text))?.map(([name, className]) => [name, className])).toEqual([['Ana', '7b']]);
    expect(await faults(text)).toEqual([]);
  });

  it.each([
    ['First name,Last name', 'Ana,Lopez'],
    ['Last Name,First Name', 'Lopez,Ana'],
    ['Nama Belakang;Nama Depan', 'Lopez;Ana'],
    ['Name,Surname', 'Ana,Lopez'],
    ['Name,Forename', 'Lopez,Ana'],
    ['Family name,Middle name,Given name', 'Lopez,,Ana'],
    ['Forename,Surname,Student name', 'A.,L.,Ana Lopez'],
    ['Student’s name', 'Ana Lopez'],
    ['NAMA PESERTA DIDIK*', 'Ana Lopez'],
    ['Nama Siswa/i', 'Ana Lopez'],
    ['First name,Last name', 'Ana Lopez,-'],
  ])('makes one name of %s', async (header, line) => {
    expect(await names(`${header}\n${line}`)).toEqual(['Ana Lopez']);
  });

  it('keeps a name with its surname first as it was typed, but never half of it', async () => {
    expect(await names('Name\nLopez, Ana\n"Olsen, Ben"')).toEqual(['Lopez, Ana', 'Olsen, Ben']);
    expect(await names('Name,Class\n"Lopez, Ana",7b')).toEqual(['Lopez, Ana']);
    expect(await faults('Name,Class\nLopez, Ana,7b')).toEqual([
      '2 long-line: Unexpected 3 cells on this line, expected 2 as in the header',
    ]);
  });

  it('takes a list of names alone, and says so', async () => {
    const warning = 'no-header: No header in this list, so each line is taken as the name of a pupil';
    for (const list of ['Siti\nBudi\n', '1. Siti\n2. Budi', '1,Siti\r\n2,Budi\r\n', '1\tSiti\n2\tBudi']) {
      expect([await names(list), await faults(list)]).toEqual([['Siti', 'Budi'], [`1 ${warning}`]]);
    }
    // Two columns of words, and a name of a column with a slip in it, are no such lists.
    for (const list of ['Siti,7b\nBudi,7b', 'Siti;7b\nBudi;7b', 'Nmae\nSiti']) {
      expect((await faults(list)).map((fault) => fault.split(':')[0])).toEqual(['1 no-name-column']);
    }
  });

  it('knows levels and versions by the words of both languages', async () => {
    const written = {
      support: ['1', 'Level 1', 'Dukungan', 'lower', 'LOW', 'Rendah'],
      core: ['2', 'tingkat 2', 'INTI', 'middle', 'Medium', 'sedang'],
      challenge: ['3', 'Tantangan', 'pengayaan', 'extension', 'upper', 'high', 'Tinggi'],
    };
    const lines = Object.values(written)
      .flat()
      .map((level, index) => `Pupil ${'abcdefghijklmnopqrstuvwxyz'[index]},${level},Versi b`);
    const meant = Object.entries(written).flatMap(([level, all]) => all.map(() => level));
    const found = await rows(['name,level,version', ...lines].join('\n'));
    expect(found?.map(([, , version, level]) => [version, level])).toEqual(
      meant.map((level) => ['B', level]),
    );
  });

  it('takes off what spreadsheets put round a text', async () => {
    const written = [
      '\u00a0Ana\u00a0Lopez\u200b ',
      '"=HYPERLINK(""mailto:a@b.example"", ""Ana Lopez"")"',
      '"=""Ana Lopez"""',
      'Ana  Lopez',
    ];
    for (const name of written) expect(await names(`name,class\n${name},7b`)).toEqual(['Ana Lopez']);
    expect(await names("name\nJose\u0301\n'Aisyah")).toEqual(['José', "'Aisyah"]);
    expect((await rows("name,class\nAna,'7"))?.[0]?.[1]).toBe('7');
    expect(await faults('name,class\n=A1&B1,7b\nAna,#REF!')).toEqual([
      '2 formula-cell: Unexpected formula `=A1&B1`, expected a name',
      '3 formula-cell: Unexpected formula `#REF!`, expected a class',
    ]);
  });

  describe('in another encoding', () => {
    const list = 'Nama;Kelas\r\nJosé Nuñez;7b\r\n';
    const utf16le = Buffer.from(list, 'utf16le');
    const utf16be = Buffer.from(list, 'utf16le').swap16();
    const windows = Buffer.from(list, 'latin1');
    const mac = windows.map((byte) => (byte === 0xe9 ? 0x8e : byte === 0xf1 ? 0x96 : byte));

    it.each([
      ['UTF-16, little end first', Buffer.concat([Buffer.of(0xff, 0xfe), utf16le]), []],
      ['UTF-16, big end first', Buffer.concat([Buffer.of(0xfe, 0xff), utf16be]), []],
      ['UTF-16 without its mark', utf16le, []],
      ['UTF-16 without its mark, big end first', utf16be, []],
      ['that of Excel on Windows', windows, ['guessed-encoding']],
      ['that of Excel on a Mac', mac, ['guessed-encoding']],
    ])('reads %s', async (_, bytes, codes) => {
      const { value, diagnostics } = await readBytes(bytes);
      expect(value?.map(({ name, className }) => [name, className])).toEqual([['José Nuñez', '7b']]);
      expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    });

    it('shows the first letter that was guessed', async () => {
      const [warning] = (await readBytes(windows)).diagnostics;
      expect(warning && formatDiagnostic(warning)).toBe(
        [
          'class.csv:2:4: warning: Letters such as `é` are a guess, because this list is not saved in UTF-8 [guessed-encoding]',
          '2 | José Nuñez;7b',
          '  |    ^',
          '  Check the names, or save the list as “CSV UTF-8”.',
        ].join('\n'),
      );
    });

    it('never throws, whatever the bytes are', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
          const { value, diagnostics } = await readBytes(bytes);
          const errors = diagnostics.filter(({ severity }) => severity === 'error');
          expect((value?.length ?? 0) > 0).toBe(errors.length === 0);
        }),
      );
    });
  });

  it('gives pupils or errors, never throws, whatever the file holds', async () => {
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
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        for (const list of [body, `name,class\n${body}`]) {
          const { value, diagnostics } = await read(list);
          const errors = diagnostics.filter(({ severity }) => severity === 'error');
          expect((value?.length ?? 0) > 0).toBe(errors.length === 0);
          for (const { span } of diagnostics) expect(span?.source.name).toBe('class.csv');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('Classes', () => {
  const filesOf = (...names: string[]) =>
    classesOf(
      names.map((className, index) => ({
        name: `n${index}`,
        className,
        number: '',
        variant: { version: '', tier: 'core' },
        span: { source: { name: '', text: '' }, start: 0, end: 0 },
      })),
      'worksheet',
      '',
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
