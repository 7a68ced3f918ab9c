import { spawn } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { LOCK } from '../../src/workspace/folder-lock.ts';
import { recoverResults } from '../../src/workspace/write-into.ts';
import { type OnEdited, writeResults } from '../../src/workspace/write-results.ts';
import { filesIn, temporaryFolder } from '../kapur.ts';
import { leftovers, recorded, resultsOf, stateOf } from './result-set.ts';

const home = temporaryFolder();
const out = path.join(home, 'out');
const folder = path.join(out, 'rivers');
const at = (name: string) => path.join(folder, name);
const change = (name: string) => writeFileSync(at(name), 'by hand');
const text = (name: string) => readFileSync(at(name), 'utf8');
const write = (state: string, onEdited?: OnEdited) => {
  const { value: written, diagnostics } = writeResults(folder, resultsOf(state), onEdited);
  const value = written?.files;
  return {
    files: value?.map((file) => path.basename(file)),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
};

beforeEach(() => mkdirSync(out, { recursive: true }));
afterEach(() => rmSync(out, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('writeResults', () => {
  it('writes all files, in pieces or whole, the records and the manifest', () => {
    expect(write('a').files).toEqual([
      'worksheet.pdf',
      'answer-key.pdf',
      'cover.pdf',
      'class.pdf',
      'report.json',
      'papers.json',
      'manifest.json',
    ]);
    expect([stateOf(folder), text('class.pdf'), leftovers(folder)]).toEqual(['a', 'class a', []]);
  });

  it('does not touch files that stay the same', () => {
    write('a');
    for (const name of readdirSync(folder)) utimesSync(at(name), 1, 1);
    expect(write('a').codes).toEqual([]);
    expect(readdirSync(folder).map((name) => statSync(at(name)).mtimeMs)).toEqual(Array(7).fill(1000));
    write('b');
    expect(statSync(at('cover.pdf')).mtimeMs).toBe(1000);
    expect(stateOf(folder)).toBe('b');
  });

  it('gives the same bytes whatever was built before, but for what the accounts add up', () => {
    write('a');
    const first = filesIn(folder);
    write('b');
    write('a');
    const again = filesIn(folder);
    expect(again.get('manifest.json')).toEqual(first.get('manifest.json'));
    expect(recorded(folder)).toEqual(['a', 'b']);
  });

  it('leaves the old set where a file cannot be finished, and throws on what is a fault of ours', () => {
    write('a');
    const files = [
      ...resultsOf('b').files,
      {
        name: 'broken.pdf',
        bytes: () => {
          throw new RangeError('a fault');
        },
      },
    ];
    expect(() => writeResults(folder, { files, records: [] })).toThrow('a fault');
    expect([stateOf(folder), leftovers(folder)]).toEqual(['a', []]);
  });

  it('writes anew what was deleted', () => {
    write('a');
    rmSync(at('worksheet.pdf'));
    expect(write('a').codes).toEqual([]);
    expect(stateOf(folder)).toBe('a');
  });

  it.each([
    ['a file stands for the folder', () => writeFileSync(folder, 'mine'), 'not-a-folder', 'out/rivers'],
    [
      'a file stands for a folder above',
      () => {
        rmSync(out, { recursive: true });
        writeFileSync(out, 'mine');
      },
      'not-a-folder',
      'out',
    ],
    [
      'a link stands for the records',
      () => {
        mkdirSync(folder);
        symlinkSync('/dev/zero', at('papers.json'));
      },
      'not-a-file',
      'out/rivers/papers.json',
    ],
    [
      'a folder stands for a file',
      () => mkdirSync(at('cover.pdf'), { recursive: true }),
      'not-a-file',
      'out/rivers/cover.pdf',
    ],
    [
      'a link stands for a file',
      () => {
        mkdirSync(folder);
        symlinkSync(path.join(home, 'elsewhere.pdf'), at('cover.pdf'));
      },
      'not-a-file',
      'out/rivers/cover.pdf',
    ],
    [
      'a folder stands for the manifest',
      () => mkdirSync(at('manifest.json'), { recursive: true }),
      'not-a-file',
      'out/rivers/manifest.json',
    ],
    ['the folder is a link to elsewhere', () => symlinkSync(home, folder), 'link-outside', 'out/rivers'],
  ])('writes nothing where %s, and names it', (_what, prepare, code, name) => {
    prepare();
    const before = filesIn(home);
    const { files, diagnostics } = write('a', 'replace');
    expect(files).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, inWords(one.message)])).toEqual([
      [code, expect.stringContaining(`\`${path.join(home, name)}\``)],
    ]);
    expect(filesIn(home)).toEqual(before);
    rmSync(path.join(home, name), { recursive: true, force: true });
  });

  it('follows a link to a folder beside it', () => {
    mkdirSync(path.join(out, 'lakes'));
    symlinkSync('lakes', folder);
    expect(write('a').codes).toEqual([]);
    expect(stateOf(path.join(out, 'lakes'))).toBe('a');
  });

  it('refuses records and a manifest that it cannot read, and leaves them', () => {
    for (const [name, code] of [
      ['papers.json', 'unreadable-records'],
      ['manifest.json', 'unreadable-manifest'],
    ] as const) {
      rmSync(folder, { recursive: true, force: true });
      write('a');
      change(name);
      expect(write('b', 'replace').codes).toEqual([code]);
      expect([stateOf(folder), text(name)]).toEqual(['a', 'by hand']);
    }
  });
});

describe('A file that was changed by hand', () => {
  it('holds back the whole set, and is named', () => {
    write('a');
    change('report.json');
    change('class.pdf');
    const before = filesIn(folder);
    const { files, diagnostics } = write('b');
    expect(files).toBeUndefined();
    expect(diagnostics.map(({ message }) => inWords(message))).toEqual(
      ['class.pdf', 'report.json'].map(
        (name) => `\`${at(name)}\` was changed by hand, expected it as Kapur wrote it`,
      ),
    );
    expect(filesIn(folder)).toEqual(before);
  });

  it('is known also after builds of other files', () => {
    write('a');
    change('cover.pdf');
    const { files, records } = resultsOf('b');
    const others = files.filter(({ name }) => name !== 'cover.pdf');
    expect(writeResults(folder, { files: others, records }).diagnostics).toEqual([]);
    expect(write('c').codes).toEqual(['edited-file']);
  });

  it('counts as one that is not from Kapur where Kapur never wrote it', () => {
    mkdirSync(folder);
    change('worksheet.pdf');
    const { diagnostics } = write('a');
    expect(diagnostics.map(({ message }) => inWords(message))).toEqual([
      `Unexpected file \`${at('worksheet.pdf')}\`, expected none or one that Kapur wrote`,
    ]);
    expect(readdirSync(folder)).toEqual(['worksheet.pdf']);
  });

  it('is not in the way where it holds what is to be written', () => {
    write('a');
    writeFileSync(at('cover.pdf'), 'cover');
    writeFileSync(at('report.json'), 'report b');
    expect(write('b').codes).toEqual([]);
  });

  it('is replaced when that is asked for', () => {
    write('a');
    change('cover.pdf');
    expect(write('b', 'replace').codes).toEqual([]);
    expect(stateOf(folder)).toBe('b');
  });

  it('stays when that is asked for, build after build, while the others are written', () => {
    write('a');
    change('cover.pdf');
    for (const state of ['b', 'c']) {
      const { files, codes } = write(state, 'keep');
      expect(codes).toEqual([]);
      expect(files).not.toContain('cover.pdf');
      expect([text('cover.pdf'), text('worksheet.pdf')]).toEqual(['by hand', `worksheet ${state}`]);
    }
    expect(write('d').codes).toEqual(['edited-file']);
  });

  it.each([
    ['worksheet.pdf', ['answer-key.pdf', 'class.pdf']],
    ['answer-key.pdf', ['worksheet.pdf', 'class.pdf']],
  ])('never parts worksheets from their key: %s', (name, partners) => {
    write('a');
    change(name);
    const { codes, files } = write('b', 'keep');
    expect(codes).toEqual(['papers-kept']);
    expect(files).toEqual(['cover.pdf', 'report.json', 'papers.json', 'manifest.json']);
    expect(partners.map(text)).toEqual(
      partners.map(
        (partner) => `${{ 'answer-key.pdf': 'key', 'worksheet.pdf': 'worksheet' }[partner] ?? 'class'} a`,
      ),
    );
    expect(text('report.json')).toBe('report b');
  });

  it('keeps its key also where it is not made itself', () => {
    write('a');
    change('worksheet.pdf');
    const { files, records } = resultsOf('b');
    const keyAlone = files.filter(({ name }) => name === 'answer-key.pdf');
    const { diagnostics } = writeResults(folder, { files: keyAlone, records }, 'keep');
    expect(diagnostics.map(({ code }) => code)).toContain('papers-kept');
    expect([text('worksheet.pdf'), text('answer-key.pdf')]).toEqual(['by hand', 'key a']);
  });
});

describe('A table that a teacher fills in', () => {
  const table = (bytes: string) => ({
    files: [{ name: 'results-7b.csv', bytes, isFilledIn: true as const }],
    records: [],
  });

  it('stays without a word as it was filled in, and is replaced on demand alone', () => {
    expect(writeResults(folder, table('a')).diagnostics).toEqual([]);
    writeFileSync(at('results-7b.csv'), 'a;10');
    const { value, diagnostics } = writeResults(folder, table('b'));
    expect(diagnostics).toEqual([]);
    expect(value?.kept.map((file) => path.basename(file))).toEqual(['results-7b.csv']);
    expect(text('results-7b.csv')).toBe('a;10');
    writeResults(folder, table('b'), 'keep');
    expect(text('results-7b.csv')).toBe('a;10');
    writeResults(folder, table('b'), 'replace');
    expect(text('results-7b.csv')).toBe('b');
  });
});

describe('A document in two formats', () => {
  const plan = (...files: [string, string][]) =>
    writeResults(folder, { files: files.map(([name, bytes]) => ({ name, bytes })), records: [] });

  it('is told where one of them stays as it was beside one that has changed', () => {
    plan(['plan.docx', 'a'], ['plan.pdf', 'a'], ['notes.pdf', 'a']);
    expect(plan(['plan.pdf', 'a'], ['notes.pdf', 'b']).diagnostics).toEqual([]);
    const { diagnostics } = plan(['plan.pdf', 'b']);
    expect(diagnostics.map(({ code, message }) => [code, inWords(message)])).toEqual([
      ['older-file', 'plan.docx stayed as before beside plan.pdf, which is new'],
    ]);
    expect(plan(['plan.pdf', 'c'], ['plan.docx', 'c']).diagnostics).toEqual([]);
  });
});

describe('A folder without a manifest, as Kapur 0.1.0 left it', () => {
  const old = () => {
    write('a');
    const { sha256 } = JSON.parse(text('manifest.json')).files.find(
      ({ name }: { name: string }) => name === 'cover.pdf',
    );
    rmSync(at('manifest.json'));
    rmSync(at('answer-key.pdf'));
    const documents = { cover: { files: [{ file: 'cover.pdf', sha256 }] } };
    writeFileSync(at('report.json'), JSON.stringify({ documents, classes: [{ file: 'class.pdf' }] }));
  };

  it('is known by its report and its records', () => {
    old();
    expect(write('b').codes).toEqual([]);
    expect(stateOf(folder)).toBe('b');
  });

  it('shows what was changed in it', () => {
    old();
    change('worksheet.pdf');
    expect(write('b').codes).toEqual(['edited-file']);
  });
});

describe('Worksheets and keys of different builds', () => {
  const only = (state: string, name: string) => {
    const { files, records } = resultsOf(state);
    const one = { files: files.filter((file) => file.name === name), records };
    return writeResults(folder, one).diagnostics.map(({ message }) => inWords(message));
  };

  it('are named when a build leaves them beside each other', () => {
    write('a');
    expect(only('b', 'worksheet.pdf')).toEqual([
      `answer-key.pdf in \`${folder}\` is not the key to worksheet.pdf, which other options made`,
    ]);
    expect(only('b', 'answer-key.pdf')).toEqual([
      `answer-key.pdf in \`${folder}\` is not the key to class.pdf, which other options made`,
    ]);
    expect(only('b', 'cover.pdf')).toEqual([]);
  });
});

describe('What killed builds leave', () => {
  it('is deleted by the next command, also unfinished files of earlier versions', () => {
    write('a');
    mkdirSync(at('.kapur.1073741824@elsewhere.1'));
    mkdirSync(at(LOCK));
    for (const name of ['.deck.pptx.1073741824.tmp', `.deck.pdf.${process.pid}.tmp`, '.mine.1073741824.tmp'])
      writeFileSync(at(name), '');
    expect(recoverResults(out)).toEqual([]);
    expect(leftovers(folder)).toEqual([
      `.deck.pdf.${process.pid}.tmp`,
      '.kapur.1073741824@elsewhere.1',
      '.mine.1073741824.tmp',
    ]);
  });

  it('is never moved out of the folder, nor into it from elsewhere, whatever its journal says', () => {
    write('a');
    const stage = '.kapur.1073741824@elsewhere.1';
    mkdirSync(at(`${stage}/new`), { recursive: true });
    writeFileSync(at(`${stage}/new/x`), 'x');
    for (const name of ['../x', '..', 'a/b', '', 'a\\b']) {
      writeFileSync(at(`${stage}/files.json`), JSON.stringify([{ name }]));
      expect(recoverResults(out)).toEqual([]);
      expect(readdirSync(out)).toEqual(['rivers']);
    }
    rmSync(at(stage), { recursive: true });
    const foreign = path.join(home, 'foreign');
    mkdirSync(path.join(foreign, 'new'), { recursive: true });
    writeFileSync(path.join(foreign, 'new/cover.pdf'), 'secret');
    writeFileSync(path.join(foreign, 'files.json'), '[{"name":"cover.pdf"}]');
    symlinkSync(foreign, at(stage));
    expect(write('b').codes).toEqual([]);
    expect(stateOf(folder)).toBe('b');
    expect(readdirSync(path.join(foreign, 'new'))).toEqual(['cover.pdf']);
  });

  it('never takes the place of what was changed since', () => {
    write('a');
    const stage = '.kapur.1073741824@elsewhere.1';
    mkdirSync(at(`${stage}/new`), { recursive: true });
    writeFileSync(at(`${stage}/new/cover.pdf`), 'newer');
    writeFileSync(at(`${stage}/files.json`), '[{"name":"cover.pdf","replaces":"00"}]');
    change('cover.pdf');
    expect(recoverResults(out)).toEqual([]);
    expect([text('cover.pdf'), leftovers(folder)]).toEqual(['by hand', []]);
  });
});

describe('Builds at the same time', () => {
  it('lose no record, and leave the set of one of them', async () => {
    const writer = path.join(home, 'writer.mjs');
    buildSync({
      entryPoints: [path.join(import.meta.dirname, 'writer.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const states = Array.from({ length: 4 }, (_, one) =>
      Array.from({ length: 15 }, (__, two) => `${one}.${two}`),
    );
    const ends = states.map((own) => {
      const child = spawn(process.execPath, [writer, JSON.stringify({ folder, states: own })]);
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (piece) => (said += piece));
      return new Promise<string>((resolve) => child.once('close', () => resolve(said)));
    });
    for (const said of await Promise.all(ends)) {
      const { told } = JSON.parse(said);
      expect(told.flatMap(({ codes }: { codes: string[] }) => codes)).toEqual([]);
    }
    expect(recorded(folder).sort()).toEqual(states.flat().sort());
    expect([typeof stateOf(folder), leftovers(folder)]).toEqual(['string', []]);
  });
});
