/**
 * Prints measures of the decks of all lessons in all themes: `node test/design/measures.mjs [theme …]` after
 * `npm run build`. They are for the eye that compares two states of a theme; no test holds them.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filled } from './used-area.mjs';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const LESSONS = readdirSync(path.join(ROOT, 'content')).filter((name) =>
  existsSync(path.join(ROOT, 'content', name, 'lesson.yaml')),
);
const THEMES = process.argv.length > 2 ? process.argv.slice(2) : ['kapur', 'malam', 'kontras'];

/** The deck of a lesson as frames. */
function framesOf(lesson, theme) {
  const args = ['build', `content/${lesson}`, '--theme', theme, '--only', 'deck', '--emit', 'frames'];
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] };
  return JSON.parse(execFileSync(process.execPath, ['dist/kapur.cjs', ...args], options));
}

function measure({ pages, resolvedTheme }) {
  const layouts = new Map(resolvedTheme.layouts.map((layout) => [layout.name, layout]));
  const texts = pages.flatMap(({ items }) => items.flatMap(paragraphsOf));
  const several = texts.filter(({ lines }) => lines.length > 1);
  // Names of two words in a narrow card or cell have no other way to stand on two lines.
  const long = several.filter(({ lines }) => countOf(lines.map(wordsOf).join(' ')) > 3);
  const lonely = long.filter(({ lines }) => countOf(wordsOf(lines.at(-1))) < 2);
  const regions = pages.flatMap(({ items }) => items.filter(({ kind, region }) => kind === 'text' && region));
  const titles = pages.flatMap(({ items, layout }) =>
    layouts.get(layout).background.slot === 'lt1'
      ? items.filter(({ kind, region, box }) => kind === 'text' && region === 'title' && box.width > 480)
      : [],
  );
  const share = (part, whole) => `${part}/${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
  return {
    'end in one word': share(lonely.length, long.length),
    'two or three words': several.length - long.length,
    crossings: pages.reduce((sum, { items }) => sum + crossings(items), 0),
    'below theme size': share(regions.filter(({ scale }) => scale < 1).length, regions.length),
    'claims at theme size': share(titles.filter(({ scale }) => scale === 1).length, titles.length),
    'title sizes': [...new Set(titles.map(({ style }) => style.size))].join(', '),
    'under a third': share(pages.filter((page) => filled(page, resolvedTheme) < 1 / 3).length, pages.length),
  };
}

function paragraphsOf(item) {
  if (item.kind === 'text') return item.paragraphs;
  return item.kind === 'table'
    ? item.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
    : [];
}

function countOf(text) {
  return text.split(/[\s\u00a0]+/).filter(Boolean).length;
}

function wordsOf({ segments }) {
  return segments.map(({ text = '__' }) => text).join('');
}

/** How many pairs of a figure's lines cross each other between their ends. */
function crossings(items) {
  const lines = items.filter(({ kind, glue }) => kind === 'line' && glue);
  return lines.reduce(
    (sum, line, index) => sum + lines.slice(index + 1).filter((other) => cross(line, other)).length,
    0,
  );
}

function cross(one, other) {
  const side = ({ from, to }, { x, y }) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  const parts = (line, { from, to }) => side(line, from) * side(line, to) < 0;
  return parts(one, other) && parts(other, one);
}

for (const theme of THEMES) {
  console.log(`\n${theme}`);
  console.table(Object.fromEntries(LESSONS.map((lesson) => [lesson, measure(framesOf(lesson, theme))])));
}
