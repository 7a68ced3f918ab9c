/**
 * Where a deck's time goes, in one process, in milliseconds: the first run and the median of the next ones. "Fit" is all
 * that layout does from markup to frames; "draft" is what PptxGenJS writes; "finish" is all that is done to its parts
 * until they are zipped.
 *
 *     node test/bench/stages.mjs [RUNS]
 */

import { rmSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import { unzipSync, zipSync } from 'fflate';

const RUNS = Number(process.argv[2] ?? 21);
// Beside the built command, which is where fonts and labels are looked for.
const file = new URL('../../dist/stages.mjs', import.meta.url);

await bundle({
  stdin: {
    contents: `
      export { build } from './src/pipeline/build.ts';
      export { jobsOf } from './src/cli/jobs.ts';
      export { readMarkup } from './src/document/read-markup.ts';
      export { laySlides } from './src/layout/slides/lay-slides.ts';
      export { legibleFonts } from './src/layout/legible-fonts.ts';
      export { readLocale } from './src/read-locale.ts';
      export { readTheme } from './src/read-theme.ts';
      export { draftSlides } from './src/writers/pptx/draft/draft-slides.ts';
      export { hyperlinksOf } from './src/writers/pptx/hyperlink.ts';
      export { writePptx } from './src/writers/pptx/write-pptx.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: 'import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);',
  },
  outfile: file.pathname,
  logLevel: 'error',
});
const kapur = await import(file).finally(() => rmSync(file));

const [job] = kapur.jobsOf({
  paths: ['content/keamanan-negara'],
  only: 'deck',
  paper: 'A4',
  handout: 'notes',
  seed: '1',
  theme: 'kapur',
  reveal: true,
});
const { stages } = await kapur.build({ ...job.request, writes: false }, job.engines);
const { value: theme } = kapur.readTheme(job.engines.theme, job.engines.themes);
const { value: locale } = kapur.readLocale(stages.lesson, job.engines.labels);
const laid = stages.frames.deck;

const taken = { fit: [], draft: [], finish: [], zip: [] };
for (let run = 0; run < RUNS; run += 1) {
  const { value: tree } = kapur.readMarkup({ name: 'deck', text: stages.markup.deck });
  // A book of its own each time: what is measured once is remembered.
  const fonts = kapur.legibleFonts(theme, stages.lesson.title, job.engines.fonts);
  const { info, pictures } = laid;
  const kit = {
    ...fonts,
    locale,
    info,
    pictures,
    places: stages.lesson.places,
    reveal: true,
    report: () => {},
  };
  const start = performance.now();
  const { laid: again } = kapur.laySlides(tree, kit);
  const fitted = performance.now();
  await kapur.draftSlides(again, kapur.hyperlinksOf(again));
  const drafted = performance.now();
  const deck = await kapur.writePptx(again);
  const written = performance.now();
  const parts = unzipSync(deck);
  const unpacked = performance.now();
  zipSync(parts, { level: 6 });
  const zip = performance.now() - unpacked;
  taken.zip.push(zip);
  taken.fit.push(fitted - start);
  taken.draft.push(drafted - fitted);
  // Writing drafts the slides once more, and zips.
  taken.finish.push(written - drafted - (drafted - fitted) - zip);
}
const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
console.log(`${'ms'.padEnd(8)}${'first'.padStart(8)}${'median'.padStart(8)}`);
for (const [stage, [first, ...next]] of Object.entries(taken))
  console.log(`${stage.padEnd(8)}${first.toFixed(0).padStart(8)}${median(next).toFixed(0).padStart(8)}`);
