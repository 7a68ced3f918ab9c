import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './kapur.ts';

const FOLDER = path.join(ROOT, '.github/workflows');
const { scripts, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

interface Job {
  readonly 'runs-on': string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe.each(readdirSync(FOLDER))('The workflow %s', (name) => {
  const workflow = parse(readFileSync(path.join(FOLDER, name), 'utf8'));
  const jobs: Job[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('reads the repository and no more, where it does not say otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('names each action with its version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
  });

  it('runs only scripts that are there, and puts no words of others into them', () => {
    for (const { run = '' } of steps) {
      for (const [, script = ''] of run.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [file = ''] of run.matchAll(/\.c(?:i|onfig)\/[\w./-]+/g))
        expect(readFileSync(path.join(ROOT, file), 'utf8')).not.toBe('');
      expect(run).not.toContain('${{');
    }
  });
});

const hasLinter = spawnSync('actionlint', ['-version']).status === 0;
if (!hasLinter)
  console.warn(
    'actionlint cannot be asked: `go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12`. SKIPPED.',
  );

it.skipIf(!hasLinter)('leaves actionlint nothing to find: all workflows', () => {
  const files = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
  expect(spawnSync('actionlint', files, { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
});

describe('A release', () => {
  it('has notes for the version of the package', () => {
    const notes = execFileSync(process.execPath, [path.join(ROOT, '.config/release-notes.mjs'), version]);
    expect(notes.toString()).toContain('Six kinds');
  });
});

describe('The installed packages', () => {
  it('have licences that may be given on', () => {
    const said = execFileSync(process.execPath, [path.join(ROOT, '.config/packages.mjs'), '--offline']);
    expect(said.toString()).toMatch(/^\d{2,} packages, 0 with/);
  });
});
