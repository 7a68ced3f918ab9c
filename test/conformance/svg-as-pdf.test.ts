import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { jobsOf } from '../../src/cli/options/jobs.ts';
import { NO_ARGUMENTS } from '../../src/cli/options/lesson-options.ts';
import type { Laid, Page } from '../../src/frames/page.ts';
import { withFonts } from '../../src/host/with-fonts.ts';
import { samplesOf } from '../../src/images/png/png-samples.ts';
import { readPng } from '../../src/images/png/read-png.ts';
import { build } from '../../src/pipeline/build.ts';
import type { DocumentName } from '../../src/pipeline/documents.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { writeSvgPage } from '../../src/writers/svg/write-svg-page.ts';
import { ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { hasChromium, openBrowser } from './chromium.ts';
import { hasPoppler } from './poppler.ts';

const FONTS = path.join(ROOT, 'dist', 'fonts');

/** Pixels an inch of a browser; each is drawn by two dots across, as both programs set letters on whole dots. */
const RESOLUTION = 96;
const DOTS = 2;

describe.skipIf(!hasChromium || !hasPoppler)('A page as SVG in Chromium', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  const made = new Map<DocumentName, Laid>();

  prepare(async () => {
    const [job] = jobsOf({ ...NO_ARGUMENTS, paths: ['content/keamanan-negara'] });
    if (!job) throw new RangeError('No lesson');
    const { stages } = await build({ ...job.request, writes: false }, withFonts(job.host));
    const book = withFonts(job.host).fonts({ heading: 'Gelasio', body: 'Carlito', code: 'Cousine' });
    for (const [name, laid] of Object.entries(stages.frames) as [DocumentName, Laid][]) {
      made.set(name, laid);
      writeFileSync(path.join(folder, `${name}.pdf`), await writePdf(laid, book));
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['deck', 4],
    ['deck', 5],
    ['worksheet', 1],
    ['handout', 3],
  ] as const)('shows what the PDF shows: %s, page %i', async (document, number) => {
    const laid = made.get(document);
    const page = laid?.pages[number - 1];
    if (!laid || !page) throw new RangeError(`No page ${number}`);
    expect(difference(await asSvg(laid, page), asPdf(document, number))).toBeLessThan(SAME);
  });

  it('is not said to be the same as another page of the same looks', () => {
    expect(difference(asPdf('deck', 5), asPdf('deck', 6))).toBeGreaterThan(2 * SAME);
    expect(difference(asPdf('worksheet', 1), asPdf('worksheet', 2))).toBeGreaterThan(2 * SAME);
  });

  async function asSvg(laid: Laid, page: Page): Promise<Samples> {
    const faces = readdirSync(FONTS)
      .filter((file) => file.endsWith('.ttf'))
      .map((file) => {
        const bytes = readFileSync(path.join(FONTS, file)).toString('base64');
        return `@font-face{font-family:"${file.slice(0, -4)}";src:url(data:font/ttf;base64,${bytes})}`;
      });
    const size = {
      width: Math.round((page.width * RESOLUTION) / 72),
      height: Math.round((page.height * RESOLUTION) / 72),
    };
    const tab = await browser.newPage({ viewport: size, deviceScaleFactor: DOTS });
    const picture = (key: string) => {
      const found = laid.pictures.get(key);
      if (!found || found.type === 'drawing') throw new RangeError(`No file ${key}`);
      return `data:image/${found.type};base64,${Buffer.from(found.bytes).toString('base64')}`;
    };
    const style = `${faces.join('')}body{margin:0}svg{display:block}`;
    await tab.setContent(`<style>${style}</style>${writeSvgPage(laid, page, picture)}`);
    await tab.locator('html').evaluate((html) => html.ownerDocument.fonts.ready);
    const png = readPng(await tab.screenshot());
    await tab.close();
    return { width: png.width, height: png.height, channels: png.channels, samples: samplesOf(png) };
  }

  function asPdf(document: DocumentName, number: number): Samples {
    const file = path.join(folder, `${document}.pdf`);
    const options = ['-r', `${RESOLUTION * DOTS}`, '-f', `${number}`, '-l', `${number}`];
    const { stdout } = spawnSync('pdftoppm', [...options, file], { maxBuffer: 64 * 1024 * 1024 });
    // Portable pixmap: a head of three lines, then red, green and blue of every pixel.
    const [head = '', width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', 0, 40)) ?? [];
    return {
      width: Number(width),
      height: Number(height),
      channels: 3,
      samples: stdout.subarray(head.length),
    };
  }
});

interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly samples: Uint8Array;
}

/** Of the range of a channel, on average. */
const SAME = 0.01;

/** In pixels: over so many, what two programs smooth differently evens out. */
const BLOCK = 8;

function difference(one: Samples, other: Samples): number {
  const [ours, theirs] = [blocksOf(one), blocksOf(other)];
  const sum = ours.reduce((total, value, index) => total + Math.abs(value - (theirs[index] ?? 0)), 0);
  return sum / (ours.length * 255);
}

/** The mean of every block of pixels, over all three colours. */
function blocksOf({ width, height, channels, samples }: Samples): Float64Array {
  const across = Math.floor(width / BLOCK);
  const down = Math.floor(height / BLOCK);
  const blocks = new Float64Array(across * down);
  for (let y = 0; y < down * BLOCK; y += 1) {
    for (let x = 0; x < across * BLOCK; x += 1) {
      const at = (y * width + x) * channels;
      const block = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
      const grey = (samples[at] ?? 0) + (samples[at + 1] ?? 0) + (samples[at + 2] ?? 0);
      blocks[block] = (blocks[block] ?? 0) + grey / (3 * BLOCK * BLOCK);
    }
  }
  return blocks;
}
