/**
 * How the work grows with lessons, topics, slides, versions and pupils: CPU time and peak memory of one process at each
 * size, and the exponent that fits best (1: twice as much takes twice as long). What a process needs to begin, which is
 * the same at each size, is taken off first.
 *
 *     node test/bench/growth.mjs [lessons|topics|slides|versions|pupils ...]
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAnew, measured, median } from './measured.mjs';

const RUNS = 3;
const root = mkdtempSync(path.join(os.tmpdir(), 'kapur-growth-'));

const many = (count, one) => Array.from({ length: count }, (_, index) => one(index + 1));

/** With as many topics a group, own slides and links as are asked for. */
function lesson(name, { topics = 5, slides = 0 } = {}) {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  const topic = (noun) => (index) => ({
    id: `${noun}-${index}`,
    title: `The ${noun} of kind ${index}`,
    claim: `A ${noun} of kind ${index} changes what people on both sides of the river can do.`,
    points: many(3, (point) => `What number ${point} of kind ${index} shows us`),
    explanation: many(6, (n) => `Sentence ${n} of ${noun} ${index} explains it in a few plain words.`).join(
      ' ',
    ),
    ...(noun === 'remedy' && { addresses: [`obstacle-${index}`] }),
  });
  const data = {
    title: `Rivers, ${name}`,
    language: 'en',
    question: 'Why do rivers stay dirty?',
    obstacles: many(topics, topic('obstacle')),
    remedies: many(topics, topic('remedy')),
    exercises: [
      { type: 'match', from: 'remedies', to: 'obstacles' },
      { type: 'multiple-choice', from: 'obstacles' },
      { type: 'short-answer', questions: [{ question: 'Why?', answer: 'Because.', lines: 3, marks: 2 }] },
    ],
    ...(slides > 0 && {
      slides: many(slides, (index) => ({
        id: `own-${index}`,
        title: `A slide of one's own, number ${index}`,
        points: many(3, (point) => `Point ${point} of slide ${index}`),
        after: 'cover',
      })),
    }),
  };
  writeFileSync(path.join(folder, 'lesson.yaml'), JSON.stringify(data));
  return folder;
}

function roster(pupils) {
  const file = path.join(root, `pupils-${pupils}.csv`);
  writeFileSync(file, ['name,class', ...many(pupils, (n) => `Pupil Number ${n},Class ${n % 30}`)].join('\n'));
  return file;
}

/** What is built at each size: the sizes, and the words of the command. */
const SERIES = {
  lessons: [[10, 50, 200, 400], (count) => many(count, (index) => lesson(`l${count}-${index}`))],
  topics: [[3, 6, 9, 12], (topics) => [lesson(`t${topics}`, { topics })]],
  slides: [[30, 100, 250, 500], (slides) => [lesson(`s${slides}`, { slides }), '--only', 'deck']],
  versions: [[2, 6, 13, 26], (versions) => [lesson(`v${versions}`), '--versions', String(versions)]],
  pupils: [[100, 500, 2000, 10_000], (pupils) => [lesson(`p${pupils}`), '--roster', roster(pupils)]],
};

function build(words) {
  const out = path.join(root, 'out');
  const usage = measured(buildAnew(out, ...words));
  rmSync(out, { recursive: true, force: true });
  return usage;
}

/** The slope of the straight line through the logarithms that leaves the least squares. */
function exponent(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

try {
  const asked = process.argv.slice(2);
  for (const [name, [sizes, wordsFor]] of Object.entries(SERIES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const rows = sizes.map((size) => {
      const words = wordsFor(size);
      const runs = many(size > 50 ? 1 : RUNS, () => build(words));
      return { size, cpu: median(runs.map(({ cpu }) => cpu)), rss: median(runs.map(({ rss }) => rss)) };
    });
    const [first, second] = rows;
    // Where two sizes meet on a straight line, there would be nothing left at size 0 but the start.
    const start = Math.max(
      0,
      first.cpu - ((second.cpu - first.cpu) * first.size) / (second.size - first.size),
    );
    console.log(
      `\n${name.padEnd(12)}${'CPU, s'.padStart(10)}${'a unit, ms'.padStart(12)}${'MiB'.padStart(8)}`,
    );
    for (const { size, cpu, rss } of rows) {
      const unit = ((cpu - start) / size) * 1000;
      console.log(
        `${String(size).padEnd(12)}${cpu.toFixed(2).padStart(10)}${unit.toFixed(1).padStart(12)}${rss.toFixed(0).padStart(8)}`,
      );
    }
    const fitted = exponent(rows.map(({ size, cpu }) => [size, cpu - start]));
    console.log(`exponent ${fitted.toFixed(2)}, the start of ${start.toFixed(2)} s taken off`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
