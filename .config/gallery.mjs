/**
 * Draws the contact sheets of docs/gallery.md: three lessons in three themes, every slide of each. Needs poppler (pdftoppm).
 * `npm run gallery`
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import jpeg from 'jpeg-js';

/** Each lesson in the theme that its sheet shows. */
const SHEETS = { 'keamanan-negara': 'kapur', 'car-traffic': 'malam', 'proses-tempe': 'kontras' };
/** Pixels. */
const SLIDE = { width: 240, height: 135 };
const GAP = 6;
const COLUMNS = 5;
const GROUND = 0x88;
/** No larger than 200 kB a sheet. */
const QUALITY = 62;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-gallery-'));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

/** The pixels of a binary PPM, as pdftoppm writes it: "P6", width and height, 255, then three bytes a pixel. */
function pixelsOf(file) {
  const bytes = readFileSync(file);
  const [head, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  if (!head) throw new Error(`${file} is no picture of pdftoppm`);
  return { width: Number(width), height: Number(height), data: bytes.subarray(head.length) };
}

/** All pages of a PDF on one picture. */
function contactSheet(pdf) {
  const pages = path.join(folder, 'page');
  run('pdftoppm', '-scale-to-x', `${SLIDE.width}`, '-scale-to-y', `${SLIDE.height}`, pdf, pages);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ppm'))
    .sort();
  const rows = Math.ceil(files.length / COLUMNS);
  const width = COLUMNS * (SLIDE.width + GAP) + GAP;
  const height = rows * (SLIDE.height + GAP) + GAP;
  const data = Buffer.alloc(width * height * 4, GROUND);
  for (const [index, file] of files.entries()) {
    const slide = pixelsOf(path.join(folder, file));
    const left = GAP + (index % COLUMNS) * (SLIDE.width + GAP);
    const top = GAP + Math.floor(index / COLUMNS) * (SLIDE.height + GAP);
    for (let y = 0; y < slide.height; y += 1)
      for (let x = 0; x < slide.width; x += 1) {
        const from = 3 * (y * slide.width + x);
        data.set(slide.data.subarray(from, from + 3), 4 * ((top + y) * width + left + x));
      }
    rmSync(path.join(folder, file));
  }
  return jpeg.encode({ width, height, data }, QUALITY).data;
}

try {
  for (const [lesson, theme] of Object.entries(SHEETS)) {
    const options = ['--only', 'deck', '--theme', theme, '--out', folder];
    run(process.execPath, 'dist/kapur.cjs', 'build', `content/${lesson}`, '--quiet', ...options);
    const sheet = contactSheet(path.join(folder, lesson, 'deck.pdf'));
    writeFileSync(path.join(root, '.github/pictures', `${lesson}-${theme}.jpg`), sheet);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
