import { describe, expect, it } from 'vitest';
import { showsColour } from '../../src/cli/terminal/terminal.ts';
import { lessonFolder } from '../field/lesson-files.ts';
import { kapur } from '../kapur.ts';

const { folder, write } = lessonFolder();
write('sekolah/kapur.yaml', 'language: id\n');

const SILENT = { LC_ALL: '', LC_MESSAGES: '', LANG: '' };

describe('Help and usage errors', () => {
  it.each([
    ['LC_ALL', { ...SILENT, LC_ALL: 'id_ID.UTF-8', LANG: 'en_GB.UTF-8' }, folder],
    ['LANG', { ...SILENT, LANG: 'id' }, folder],
    ['the workspace', { ...SILENT, LC_ALL: 'C.UTF-8' }, `${folder}/sekolah`],
  ])('are in Indonesian by %s', (_by, env, cwd) => {
    const help = kapur(['check', '--help'], { cwd, env });
    expect(help.stdout).toMatch(/Periksa pelajaran.*\n[\s\S]*Pilihan:[\s\S]*Contoh:/);
    expect(help.stdout).not.toMatch(/Options:|Show help|\[boolean\]/);
    const wrong = kapur(['chekc', '--papr'], { cwd, env });
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/tidak dikenal\. Maksudnya check\?/),
    });
  });

  it.each([
    [['build', '--paper', 'F3'], 'Ada --paper F3, seharusnya salah satu dari A4, Letter, F4.'],
    [['check', '--level', 'easy'], 'Ada --level easy, seharusnya salah satu dari support, core, challenge.'],
    [['build', '--minutes', 'lama'], 'Ada --minutes lama, seharusnya angka.'],
    [['build', '--seed='], 'Nilai --seed'],
  ])('are in Indonesian for a value that is refused while options are read: %s', (args, message) => {
    const { status, stderr } = kapur(args, { cwd: folder, env: { ...SILENT, LANG: 'id_ID.UTF-8' } });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it('are in English by LANG, whatever the workspace says', () => {
    const env = { ...SILENT, LANG: 'en_GB.UTF-8' };
    expect(kapur(['chekc'], { cwd: `${folder}/sekolah`, env }).stderr).toContain('Did you mean check?');
  });

  it('tell the version of Node.js beside that of Kapur', () => {
    expect(kapur(['--version']).stdout.trim()).toBe(`0.1.0 (Node.js ${process.version})`);
  });
});

describe('Colour', () => {
  const terminal = { isTTY: true, hasColors: () => true };
  const file = { isTTY: false, hasColors: () => false };

  it('is shown on a terminal, taken away by NO_COLOR and given by FORCE_COLOR', () => {
    expect(showsColour(terminal, {})).toBe(true);
    expect(showsColour(file, {})).toBe(false);
    expect(showsColour(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(showsColour(terminal, { NO_COLOR: '' })).toBe(true);
    expect(showsColour(file, { FORCE_COLOR: '1' })).toBe(true);
    expect(showsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
  });

  it('reaches a file where FORCE_COLOR asks for it', () => {
    write('content/odd/lesson.yaml', 'title: T\n');
    const { stderr } = kapur(['check'], { cwd: folder, env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    expect(stderr).toContain('\u001b[31m');
  });
});
