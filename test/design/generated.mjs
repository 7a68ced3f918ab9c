/**
 * Prints how lessons of 1 to 12 topics a side look in numbers: `node test/design/generated.mjs [theme]` after
 * `npm run build`. Sparse ones have required fields alone, dense ones long texts in all of them. A white slide should have a
 * third of its area used, and no word below the floor of its style.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { filled } from './used-area.mjs';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const [theme = 'kapur'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-generated-'));
const WORDS =
  'People in many villages carry water from the river because a pump costs more than a family earns in a year';

const words = (count) => WORDS.split(' ').slice(0, count).join(' ');
const topic = (id, dense) => ({
  id,
  title: dense ? `${words(4)} ${id}` : `Topic ${id}`,
  claim: `${words(dense ? 15 : 6)}.`,
  points: dense ? [words(9), words(8), words(10), words(7)] : ['One thing', 'Another thing'],
  ...(dense && { explanation: `${WORDS}.`, example: { text: `${WORDS}.` }, ask: `${words(14)}?` }),
});

function lessonOf(count, dense) {
  const side = (letter) => Array.from({ length: count }, (_, index) => topic(`${letter}${index + 1}`, dense));
  const remedies = side('r').map((one, index) => ({
    ...one,
    addresses: [`o${index + 1}`, ...(dense ? [`o${((index + 2) % count) + 1}`] : [])],
  }));
  const lesson = {
    title: 'Water',
    language: 'en',
    question: 'Why is water short?',
    obstacles: side('o'),
    remedies,
  };
  return stringify(lesson);
}

function framesOf(name) {
  const args = ['build', name, '--theme', theme, '--only', 'deck', '--emit', 'frames'];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] };
  return JSON.parse(execFileSync(process.execPath, [path.join(ROOT, 'dist/kapur.cjs'), ...args], options));
}

function measure({ pages, resolvedTheme }) {
  const white = pages.filter(
    ({ layout }) => resolvedTheme.layouts.find(({ name }) => name === layout)?.background.slot === 'lt1',
  );
  const empty = white.filter((page) => filled(page, resolvedTheme) < 1 / 3);
  const sizes = pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' && !/^(?:Number|Sign) of/.test(item.name) ? [item.style.size] : [],
    ),
  );
  const least = white.map((page) => filled(page, resolvedTheme)).sort((one, other) => one - other)[0] ?? 0;
  return {
    slides: pages.length,
    white: white.length,
    'under a third': empty.length,
    where: [...new Set(empty.map(({ layout }) => layout))].join(', '),
    'least used': `${Math.round(100 * least)} %`,
    'smallest type': Math.min(...sizes),
  };
}

try {
  for (const dense of [false, true]) {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const name = `${dense ? 'dense' : 'sparse'}-${index + 1}`;
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'lesson.yaml'), lessonOf(index + 1, dense));
      return [name, measure(framesOf(name))];
    });
    console.table(Object.fromEntries(rows));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
