import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nameOnDisk } from '../../src/workspace/name-on-disk.ts';
import { temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds what is written in other code points, step by step', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const other = form === 'NFC' ? 'NFD' : 'NFC';
    const step = `dossier-é-${form}`;
    mkdirSync(path.join(folder, step.normalize(form)));
    writeFileSync(path.join(folder, step.normalize(form), 'café.jpg'.normalize(form)), form);
    const asked = path.join(folder, step, 'café.jpg').normalize(other);
    expect(readdirSync(path.dirname(nameOnDisk(asked)))).toContain(path.basename(nameOnDisk(asked)));
  }
});

it('takes a name as it is where the disk has it so, or has nothing like it', () => {
  for (const form of ['NFC', 'NFD'] as const) writeFileSync(path.join(folder, 'ü'.normalize(form)), form);
  for (const name of [
    'ü'.normalize('NFC'),
    'ü'.normalize('NFD'),
    'ö',
    'a'.repeat(300),
    `é${'e'.repeat(300)}`,
  ]) {
    expect(nameOnDisk(path.join(folder, name))).toBe(path.join(folder, name));
  }
  expect(nameOnDisk('é/../ö')).toBe('ö');
  expect(nameOnDisk('../é')).toBe(path.join('..', 'é'));
});
