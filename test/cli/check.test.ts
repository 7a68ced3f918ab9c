import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
const run = (...args: string[]) => kapur(args, { cwd: folder });
const file = (id: string) => path.join(folder, 'content', id, 'lesson.yaml');
const addTo = (id: string, text: string) => writeFileSync(file(id), readFileSync(file(id), 'utf8') + text);

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
${[1, 2, 3].map((n) => `  - { id: o${n}, title: Cost ${n}, claim: It costs much ${n}., points: [One, Two] }`).join('\n')}
remedies:
${[1, 2, 3].map((n) => `  - { id: r${n}, title: Share ${n}, claim: Share it ${n}., points: [One, Two], addresses: [o${n}] }`).join('\n')}
`;

beforeAll(() => {
  for (const id of ['good', 'unused', 'bad']) {
    mkdirSync(path.dirname(file(id)), { recursive: true });
    writeFileSync(file(id), LESSON);
  }
  addTo('unused', 'terms:\n  unheard: of\n');
  addTo('bad', 'titel: x\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur check', () => {
  it('tells programs in their formats, and people on stderr', () => {
    const json = run('check', '--json');
    expect(JSON.parse(json.stdout).lessons).toMatchObject([
      { lesson: 'bad', diagnostics: [{ code: 'unknown-key', line: expect.any(Number) }], silenced: 0 },
      {
        lesson: 'good',
        language: 'en',
        diagnostics: [],
        statistics: { balance: [{ count: 3 }, { count: 3 }] },
      },
      { lesson: 'unused', diagnostics: [{ code: 'unused-term' }] },
    ]);
    expect(run('check', '--format', 'json').stdout).toBe(json.stdout);
    expect(run('check', '--format', 'github').stdout.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(
        /^::error file=content\/bad\/lesson\.yaml,line=\d+,col=1,title=unknown-key::Unexpected key `titel`/,
      ),
      expect.stringMatching(
        /^::warning file=content\/unused\/lesson\.yaml,line=\d+,col=\d+,title=unused-term::/,
      ),
    ]);
    const sarif = run('check', '--format', 'sarif');
    expect(JSON.parse(sarif.stdout).runs[0].results).toHaveLength(2);
    expect(sarif.stderr).toContain('[unused-term]');
  });

  it('speaks the language of the lesson to people and to programs', () => {
    run('new', 'salah', '--yes', '--quiet', '--language', 'id');
    addTo('salah', 'titel: x\n');
    const message = 'Bagian `titel` tidak dikenal di berkas ini, seharusnya';
    const { stdout, stderr } = run('check', 'content/salah', '--format', 'github');
    expect(stderr).toBe('');
    expect(stdout).toContain(`title=unknown-key::${message}`);
    const told = run('check', 'content/salah').stderr;
    expect(told).toContain(`: kesalahan: ${message}`);
    expect(told).toMatch(/^salah: 1 kesalahan, 0 peringatan$/m);
    rmSync(path.dirname(file('salah')), { recursive: true });
  });

  it('ends with 1 on errors, and on warnings when it is strict', () => {
    const status = (...args: string[]) => run('check', ...args).status;
    expect(status()).toBe(1);
    expect(status('content/unused')).toBe(0);
    expect(status('content/unused', '--strict')).toBe(1);
    expect(status('content/good', '--strict')).toBe(0);
  });

  it('says once how a warning can be silenced, and heeds it', () => {
    const { stderr } = run('check', 'content/good', 'content/unused');
    expect(stderr.match(/silence: \[unused-term\]/g)).toHaveLength(1);
    expect(stderr).toContain('unused: 0 errors, 1 warning\n');
    addTo('unused', 'silence: [unused-term]\n');
    const silent = run('check', 'content/unused', '--strict');
    expect(silent.status).toBe(0);
    expect(silent.stderr).toMatch(/^unused: 0 errors, 0 warnings, 1 silenced$/m);
  });
});
