import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, temporaryFolder } from './kapur.ts';

it('is what help, schema and readers say: the reference in docs/', () => {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [path.join(ROOT, '.config/reference.mjs'), folder]);
  const names = readdirSync(folder);
  expect(names.sort()).toEqual(['command-line.md', 'lesson-file.md', 'markup.md']);
  for (const name of names) {
    const made = readFileSync(path.join(folder, name), 'utf8');
    expect(made, 'Run `npm run reference`.').toBe(
      readFileSync(path.join(ROOT, 'docs/reference', name), 'utf8'),
    );
  }
  rmSync(folder, { recursive: true, force: true });
});
