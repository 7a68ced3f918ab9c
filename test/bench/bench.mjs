/**
 * Whole processes, side by side: Kapur with all its files against a plain script that makes two of them. The two take
 * turns, so that a machine that slows down slows both; what counts is the median ratio of the pairs.
 *
 *     npm run bench [-- RUNS]
 */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAnew, measured as measure, median } from './measured.mjs';
import { peers } from './peers.mjs';

const RUNS = Number(process.argv[2] ?? 9);
const LESSON = 'content/keamanan-negara';
const root = mkdtempSync(path.join(os.tmpdir(), 'kapur-bench-'));

const kapur = (folders) => buildAnew(path.join(root, 'kapur'), ...folders);
/** The same again, so that nothing is to be made. */
const again = (folders) => kapur(folders).filter((word) => word !== '--force');
const plain = (folders) => ['test/bench/plain.mjs', path.join(root, 'plain'), ...folders];

/** Pages (slides and sheets) of the lesson. */
const PAGES = { kapur: 68, plain: 19 };

const aims = [];

function aim(name, now, against, most) {
  aims.push(`${name.padEnd(28)}${now.toFixed(2).padStart(8)}${most.toFixed(2).padStart(9)}  ${against}`);
}

const ratioOf = (measured) => median(measured.map(({ one, other }) => one.cpu / other.cpu));

function pairs(runs, one, other) {
  measure(one);
  measure(other);
  return Array.from({ length: runs }, (_, index) => {
    const [first, second] = index % 2 ? [other, one] : [one, other];
    const results = [measure(first), measure(second)];
    return index % 2 ? { one: results[1], other: results[0] } : { one: results[0], other: results[1] };
  });
}

function rows(title, measured, lessons) {
  const of = (side, figure) => median(measured.map((pair) => pair[side][figure]));
  const ratio = (figure) => median(measured.map((pair) => pair.one[figure] / pair.other[figure]));
  const line = (name, figure, digits, unit) =>
    `${name.padEnd(22)}${of('one', figure).toFixed(digits).padStart(9)}${of('other', figure).toFixed(digits).padStart(9)}${ratio(figure).toFixed(2).padStart(8)}  ${unit}`;
  console.log(`\n${title.padEnd(22)}${'kapur'.padStart(9)}${'plain'.padStart(9)}${'ratio'.padStart(8)}`);
  console.log(line('wall', 'wall', 2, 's'));
  console.log(line('CPU', 'cpu', 2, 's'));
  console.log(line('peak memory', 'rss', 0, 'MiB'));
  if (lessons > 1) {
    const rate = (side) => lessons / of(side, 'wall');
    console.log(
      `${'lessons a second'.padEnd(22)}${rate('one').toFixed(1).padStart(9)}${rate('other').toFixed(1).padStart(9)}`,
    );
  }
}

try {
  console.log(
    `Medians of ${RUNS} pairs, node ${process.version}. Kapur: deck twice (pptx, pdf), worksheet, key, handout, guided notes, report. Plain: deck, worksheet.`,
  );
  const coldPairs = pairs(RUNS, kapur([LESSON]), plain([LESSON]));
  const cold = ratioOf(coldPairs);
  rows('one lesson, cold', coldPairs, 1);
  for (const [name, command] of Object.entries(peers(LESSON, root))) {
    if (!command) {
      console.log(`\n${name}: not installed, so nothing is compared with it.`);
      continue;
    }
    const measured = pairs(RUNS, [...kapur([LESSON]), '--only', 'deck'], command);
    const wall = (side) => median(measured.map((pair) => pair[side].wall)).toFixed(2);
    console.log(`\ndeck alone: ${wall('one')} s for pptx and pdf; ${name}: ${wall('other')} s`);
  }
  aim('a cold build, CPU', cold, 'plain script', 1);
  aim('--version, CPU', ratioOf(pairs(RUNS, ['dist/kapur.cjs', '--version'], ['-e', '0'])), 'node -e 0', 1.6);
  for (const count of [10, 50]) {
    const copies = Array.from({ length: count }, (_, index) =>
      path.join(root, `copies-${count}`, `lesson-${index}`),
    );
    for (const copy of copies) cpSync(LESSON, copy, { recursive: true });
    const measured = pairs(Math.max(3, Math.floor(RUNS / 3)), kapur(copies), plain(copies));
    rows(`${count} lessons`, measured, count);
    aim(`CPU a page over ${count}`, (ratioOf(measured) * PAGES.plain) / PAGES.kapur, 'plain script', 1);
    aim(`memory over ${count}, MiB`, median(measured.map(({ one }) => one.rss)), '', 300);
    const unchanged = pairs(RUNS, again(copies), ['dist/kapur.cjs', '--version']);
    aim(`${count} unchanged, CPU`, ratioOf(unchanged), '--version', (3 * count) / 100);
  }
  console.log(
    `\n${'aim'.padEnd(28)}${'now'.padStart(8)}${'at most'.padStart(9)}  against\n${aims.join('\n')}`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
