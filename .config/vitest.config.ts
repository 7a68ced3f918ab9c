import { existsSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** In milliseconds: only so that a run ends at all. What is slow on a busy machine is no fault; a long run takes hours. */
const NET = process.env.KAPUR_RUNS ? 24 * 3_600_000 : 600_000;

/** LibreOffice and Chromium: each takes all the memory and processors that it finds, so one file after another. */
const ALONE = ['fit', 'preview', 'restyle', 'reveal', 'site', 'svg-as-pdf'].map(
  (name) => `test/conformance/${name}.test.ts`,
);

/** What asks outside judges, runs whole commands and guides, lays out whole lessons, or tries hundreds of inputs: not part of `test:fast`. */
const SLOW = [
  'test/**/any-*.test.ts',
  'test/action.test.ts',
  'test/cases/**',
  'test/cli/**',
  'test/conformance/**',
  'test/container.test.ts',
  'test/field/**',
  'test/fuzz/**',
  'test/guides.test.ts',
  'test/layout/sheets/frames-on-paper.test.ts',
  'test/layout/sheets/last-page.test.ts',
  'test/own-keys.test.ts',
  'test/package.test.ts',
  'test/reference.test.ts',
  'test/papers/**',
  'test/workspace/write-results-killed.test.ts',
];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    testTimeout: NET,
    hookTimeout: NET,
    expect: { poll: { timeout: NET / 2 } },
    // Loading what they test would take longer than the tests; so none may leave behind what another file sees.
    isolate: false,
    // Many tests wait for programs that they start, for the disk or for a clock.
    maxWorkers: '150%',
    env: quickFolder(),
    // Of the fast tests alone, which run in this process; commands and judges run in others, where nothing is counted.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/preview/page/**', 'src/cli/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      // In percent of lines; 80 are reached.
      thresholds: { lines: 75 },
    },
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: SLOW } },
      { extends: true, test: { name: 'slow', include: SLOW.map(tests), exclude: ALONE } },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

/** Results are made safe on the disk, file by file, which tests need not wait for where memory has room for them. */
function quickFolder(): Record<string, string> {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return {};
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4 * 2 ** 30 ? { TMPDIR: folder } : {};
}

/** The tests in a folder, or the one that is named. */
function tests(files: string): string {
  return files.replace(/\*\*$/, '**/*.test.ts');
}
