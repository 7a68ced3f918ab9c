import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
const run = (...args: string[]) => kapur(args, { cwd: folder });
const lesson = (id: string) => readFileSync(path.join(folder, 'content', id, 'lesson.yaml'), 'utf8');

beforeEach(() => rmSync(path.join(folder, 'content'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur new', () => {
  it('writes a lesson that builds as it stands, and prints its path alone to stdout', () => {
    const { status, stdout, stderr } = run('new', 'clean-rivers', '--yes');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${path.join('content', 'clean-rivers', 'lesson.yaml')}\n`,
    });
    expect(stderr).toContain('npx kapur build content/clean-rivers');
    expect(lesson('clean-rivers')).toMatch(/^title: Clean rivers$/m);
    const built = run('build', 'content/clean-rivers');
    expect(built.status).toBe(0);
    expect(built.stderr).toMatch(
      /: warning: 33 texts are still to be written, .* on the lines \d+, .*\[unfinished\]/,
    );
    expect(built.stdout.split('\n')).toContain(path.join('out', 'clean-rivers', 'deck.pptx'));
  });

  it('takes every answer from the command line', () => {
    const answers = ['--title', 'Sungai', '--language', 'id', '--question', 'Mengapa?'];
    expect(run('new', ...answers, '--obstacles', '2', '--remedies', '4').status).toBe(0);
    const text = lesson('sungai');
    expect(text).toMatch(/^language: id /m);
    expect(text).toMatch(/^question: Mengapa\? /m);
    expect(text.match(/ title: Hambatan \d$/gm)).toHaveLength(2);
    expect(text.match(/ title: Upaya \d$/gm)).toHaveLength(4);
  });

  it('begins in the language of the terminal where none is named', () => {
    const env = { LANG: 'id_ID.UTF-8' };
    kapur(['new', 'sungai', '--yes'], { cwd: folder, env });
    expect(lesson('sungai')).toMatch(/^language: id /m);
    kapur(['new', 'rivers', '--yes', '--language', 'en'], { cwd: folder, env });
    expect(lesson('rivers')).toMatch(/^language: en /m);
    kapur(['new', 'flod', '--yes'], { cwd: folder, env: { LANG: 'sv_SE.UTF-8' } });
    expect(lesson('flod')).toMatch(/^language: en /m);
  });

  it('leads editors to a schema beside the lessons', () => {
    run('new', 'rivers', '--yes', '--quiet');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(lesson('rivers')) ?? [];
    const file = path.join(folder, 'content/rivers', schema);
    expect(readFileSync(file, 'utf8')).toBe(run('schema').stdout);
  });

  it('says how many topics each kind takes', () => {
    const help = run('new', '--help').stdout.replace(/\s+/g, ' ');
    expect(help).toContain('How many subjects, 2 to 4, with --kind comparison');
    expect(help).toContain('How many obstacles, 1 to 12, with --kind problem-solution');
  });

  it('never writes over a lesson', () => {
    mkdirSync(path.join(folder, 'content/rivers'), { recursive: true });
    writeFileSync(path.join(folder, 'content/rivers/lesson.yaml'), 'title: mine\n');
    const { status, stdout, stderr } = run('new', 'rivers', '--yes');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/is there already, and nothing was written/);
    expect(lesson('rivers')).toBe('title: mine\n');
  });

  it('begins with the notes of the author, and says what to look at', () => {
    writeFileSync(
      path.join(folder, 'catatan.md'),
      '# Sungai\n\nMengapa kotor?\n\n## Hambatan\n- Biaya\n\n![peta](a.png)\n',
    );
    const { status, stdout, stderr } = run('new', '--from', 'catatan.md');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${path.join('content', 'sungai', 'lesson.yaml')}\n`,
    });
    expect(stderr).toContain('baris 8: ![peta](a.png)');
    const [, line = '', what] = /lesson\.yaml:(\d+): (pokok itu .*)$/m.exec(stderr) ?? [];
    expect(lesson('sungai').split('\n')[Number(line) - 1]?.trim()).toBe(`# lengkapi: ${what}`);
    const checked = run('check', 'content/sungai');
    expect(checked.status).toBe(0);
    expect(checked.stderr + checked.stdout).toMatch(/peringatan: \d+ teks belum ditulis, .*\[unfinished\]/);
  });

  it('says which headings it looked for where the notes have nothing for a group', () => {
    writeFileSync(path.join(folder, 'rivers.md'), '# Rivers\n\n## Obstacles\n- Cost\n');
    const { stderr } = run('new', '--from', 'rivers.md', '--language', 'en', '--yes');
    expect(stderr).toContain('1 under `obstacles`, 0 under `remedies`');
    expect(stderr).toMatch(/Nothing was found for `remedies`, expected a heading .*: remed, solution, /);
    expect(stderr).not.toContain('found for `obstacles`');
  });

  it('asks for the date of an event that the notes do not tell, and check names its line', () => {
    writeFileSync(path.join(folder, 'war.md'), '# War\n\nWhy?\n\n## Events\n- War\n- 1945: Peace\n');
    expect(run('new', 'war', '--from', 'war.md', '--kind', 'timeline', '--language', 'en').status).toBe(0);
    const lines = lesson('war').split('\n');
    const line = lines.findIndex((text) => /when: "?When it happened/.test(text)) + 1;
    expect(lines[line - 2]?.trim()).toBe('# fill in: when it happened, a year, a date or a period');
    expect(lines.some((text) => /^when: ["']?1945["']?$/.test(text.trim()))).toBe(true);
    const { status, stderr, stdout } = run('check', 'content/war');
    expect(status).toBe(0);
    expect(stderr + stdout).toMatch(new RegExp(`on the lines .*\\b${line}\\b.*\\[unfinished\\]`, 's'));
  });

  it('marks the language of notes that it does not know', () => {
    writeFileSync(path.join(folder, 'notizen.md'), '# Flüsse\n\nWarum schmutzig?\n\n## Probleme\n- Kosten\n');
    const { status, stderr } = run('new', '--from', 'notizen.md', '--yes');
    expect(status).toBe(0);
    expect(stderr).toMatch(/lesson\.yaml:\d+: the language of the lesson/);
    expect(lesson('fluesse')).toMatch(/^# fill in: the language of the lesson.*\nlanguage: und /m);
    run('new', 'rivers', '--from', 'notizen.md', '--yes', '--language', 'de');
    expect(lesson('rivers')).not.toMatch(/the language of the lesson/);
  });

  it.each([
    ['de', ['no-labels']],
    ['ja', ['no-labels', 'no-font']],
    ['ar-EG', ['no-labels', 'no-font']],
    ['ru', ['no-labels']],
    ['en-GB', []],
    ['id', []],
  ])('says at once what a lesson in the language %s will lack', (language, codes) => {
    const { status, stderr } = run('new', 'rivers', '--yes', '--language', language);
    expect(status).toBe(0);
    expect([...stderr.matchAll(/: .*\[([\w-]+)\]$/gm)].map(([, code]) => code)).toEqual(codes);
    expect(run('check', 'content/rivers').stderr.includes('[no-labels]')).toBe(codes.includes('no-labels'));
  });

  it.each([
    [
      ['new', 'rivers'],
      /No terminal to ask on, expected --language, --title, --question, --obstacles, --remedies, or --yes/,
    ],
    [['new', '--yes'], /Missing name/],
    [['new', 'Clean Rivers', '--yes'], /Unexpected name Clean Rivers.*Did you mean clean-rivers\?/],
    [['new', '../rivers', '--yes'], /Unexpected name \.\.\/rivers/],
    [['new', 'rivers', '--yes', '--language', 'english'], /Unexpected language english/],
    [['new', 'rivers', '--yes', '--obstacles', '13'], /--obstacles 13, expected a whole number from 1 to 12/],
    [['new', 'rivers', '--yes', '--remedies', 'many'], /--remedies many/],
    [['new', 'x', '--yes', '--kind', 'process', '--steps', '1'], /--steps 1, .* number from 2 to 12/],
    [['new', 'x', '--yes', '--kind', 'timeline', '--events', '1'], /--events 1, .* number from 2 to 12/],
    [['new', 'x', '--yes', '--kind', 'comparison', '--subjects', '5'], /--subjects 5, .* number from 2 to 4/],
    [['new', 'x', '--yes', '--kind', 'comparison', '--aspects', '9'], /--aspects 9, .* number from 1 to 8/],
    [
      ['new', 'x', '--yes', '--kind', 'process', '--subjects', '3'],
      /Unexpected --subjects with --kind process, expected --steps\./,
    ],
    [
      ['new', 'x', '--yes', '--steps', '3'],
      /--steps with --kind problem-solution, expected --obstacles, --re/,
    ],
    [
      ['new', '--from', 'nowhere.md', '--yes', '--obstacles', '3'],
      /Unexpected --obstacles beside --from, expected the text to tell how many/,
    ],
    [['new', '--from', 'nowhere.md', '--yes'], /No file at nowhere\.md/],
    [['new', '--from', 'notes.pdf', '--yes'], /expected one that ends in \.md, \.txt, \.docx/],
    [['new', '--from', 'old.doc', '--yes'], /Save it as \.docx first/],
  ])('ends with 2 and a word on usage: kapur %j', (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(path.join(folder, 'content'))).toBe(false);
  });

  it('says why nothing can be made of a text', () => {
    writeFileSync(path.join(folder, 'note.txt'), 'Buy chalk.\n');
    const { status, stderr } = run('new', '--from', 'note.txt', '--yes');
    expect(status).toBe(2);
    expect(stderr).toMatch(/No lesson can be made of note\.txt\. No topics were found/);
  });

  it('takes notes that are pasted or piped in, and asks nothing where it has read to the end', () => {
    const input = '# Rivers\n\nWhy do they stay dirty?\n\n## Obstacles\n\n- Cost\n\n![map](a.png)\n';
    const { status, stderr } = kapur(['new', '--from', '-', '--language', 'en'], { cwd: folder, input });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^standard input: 1 under `obstacles`/);
    expect(stderr).toContain('line 9: ![map](a.png)');
    expect(lesson('rivers')).toMatch(/^title: Rivers$/m);
  });

  it.each([
    ['', /Nothing on standard input, expected your notes/],
    ['a\0b', /standard input: bytes that are no text/],
    ['word '.repeat(300_000), /Too much on standard input, expected at most 1048576 bytes/],
  ])('refuses what is piped in where it is no text: %#', (input, message) => {
    const { status, stderr } = kapur(['new', '--from', '-', '--language', 'en'], { cwd: folder, input });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('reads Word files and saved pages by readers that no other command loads', () => {
    const cases = path.join(import.meta.dirname, '../scaffold/notes/cases');
    for (const name of ['custom-styles.docx', 'news-page.html', 'google-docs.md']) {
      const { status, stderr } = run(
        'new',
        name.replace(/\W/g, '-'),
        '--from',
        path.join(cases, name),
        '--yes',
      );
      expect([status, stderr]).toEqual([0, expect.stringContaining(`${name}: `)]);
    }
  });

  it('says when a Word file is none', () => {
    writeFileSync(path.join(folder, 'scan.docx'), '%PDF-1.7');
    expect(run('new', '--from', 'scan.docx', '--yes').stderr).toMatch(
      /Unexpected content of scan\.docx: a PDF, expected a Word file/,
    );
    writeFileSync(path.join(folder, 'notes.docx'), 'no zip at all');
    const { status, stderr } = run('new', '--from', 'notes.docx', '--yes');
    expect(status).toBe(2);
    expect(stderr).toMatch(/Unreadable file notes\.docx, expected a Word file/);
  });
});
