/**
 * How long it takes from a save to the new picture in a real browser, in a folder of one lesson and in one of a hundred.
 *
 *     npm run build && node test/bench/preview.mjs [EDITS]
 */

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const EDITS = Number(process.argv[2] ?? 20);
const LESSON = 'content/keamanan-negara';
const CLAIM = 'Negara mendahulukan kedaulatan';
const root = mkdtempSync(path.join(os.tmpdir(), 'kapur-bench-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(lessons) {
  const folder = path.join(root, String(lessons));
  for (let copy = 1; copy <= lessons; copy += 1) {
    cpSync(LESSON, path.join(folder, 'content', `lesson-${copy}`), { recursive: true });
  }
  const file = path.join(folder, 'content', 'lesson-1', 'lesson.yaml');
  const good = readFileSync(file, 'utf8');
  const begun = performance.now();
  const child = spawn(process.execPath, [path.resolve('dist/kapur.cjs'), 'preview'], { cwd: folder });
  const url = await new Promise((resolve) =>
    child.stdout.once('data', (text) => resolve(String(text).trim())),
  );
  const listening = performance.now() - begun;
  const page = await browser.newPage();
  await page.goto(`${url}?lesson=lesson-1&document=deck&page=5`);
  await page.locator('#stage', { hasText: CLAIM }).waitFor();
  const opened = performance.now() - begun;
  const times = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const words = `Suntingan ke-${edit} dari ${EDITS}`;
    // Looked at from within, once a frame.
    const drawn = page.waitForFunction(
      (expected) => document.querySelector('#stage svg')?.textContent.includes(expected),
      words,
      { polling: 'raf' },
    );
    await page.waitForTimeout(200);
    const saved = performance.now();
    writeFileSync(file, good.replace(CLAIM, words));
    await drawn;
    times.push(performance.now() - saved);
  }
  await page.close();
  child.kill('SIGINT');
  await new Promise((resolve) => child.once('exit', resolve));
  const said = (name, milliseconds) => `${name} ${Math.round(milliseconds)} ms`;
  console.log(
    `${lessons} lesson${lessons > 1 ? 's' : ''}: ${said('listening after', listening)}, ${said('first picture after', opened)}; ` +
      `${EDITS} edits: ${said('median', median(times))}, ${said('slowest', Math.max(...times))}`,
  );
}

await measure(1);
await measure(100);
await browser.close();
rmSync(root, { recursive: true, force: true });
