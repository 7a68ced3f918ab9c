/**
 * Prints measures of the papers of all lessons: `node test/design/papers.mjs [--two-up …]` after `npm run build`; options
 * go to `kapur build`. Beside the pages: how many letters a full line of running text holds (60 to 75 are read best), the
 * median and nine tenths of all, and the smallest running text. They are for the eye; no test holds them.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const LESSONS = readdirSync(path.join(ROOT, 'content')).filter((name) =>
  existsSync(path.join(ROOT, 'content', name, 'lesson.yaml')),
);
const PAPERS = ['worksheet', 'answer-key', 'handout', 'guided-notes'];

/** The document of a lesson as frames. */
function framesOf(lesson, paper) {
  const args = ['build', `content/${lesson}`, '--only', paper, ...process.argv.slice(2), '--emit', 'frames'];
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] };
  return JSON.parse(execFileSync(process.execPath, ['dist/kapur.cjs', ...args], options));
}

function measure({ pages }) {
  const frames = pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'text'));
  const lines = frames.flatMap(({ name, tag, paragraphs, style }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.lines.map((line) => ({
        of: /^(Paragraph \d+)\.\d+$/.exec(name)?.[1] ?? tag ?? name,
        text: line.segments.map(({ text = '' }) => text).join(''),
        size: style.size,
      })),
    ),
  );
  // The last line of a paragraph is as long as it happens to be.
  const full = lines.filter(({ of }, index) => lines[index + 1]?.of === of && /^Paragraph/.test(of));
  const body = full.filter(({ size }) => size > SMALL);
  const counts = body.map(({ text }) => text.trim().length).sort((one, other) => one - other);
  const at = (share) => counts[Math.floor(share * (counts.length - 1))] ?? 0;
  return {
    pages: new Set(pages.map(({ side }, index) => side ?? index)).size,
    'letters a line': at(0.5),
    'nine tenths below': at(0.9),
    'smallest text': Math.min(...body.map(({ size }) => Math.round(size * 10) / 10)),
  };
}

/** pt; captions and notes are no running text */
const SMALL = 9.5;

for (const paper of PAPERS) {
  console.log(`\n${paper}`);
  console.table(Object.fromEntries(LESSONS.map((lesson) => [lesson, measure(framesOf(lesson, paper))])));
}
