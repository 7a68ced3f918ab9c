/**
 * Draws the contact sheets of docs/gallery.md: three lessons in three themes each, every slide of each. Needs poppler
 * (pdftoppm).
 * `npm run gallery`
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const LESSONS = ['keamanan-negara', 'car-traffic', 'aral-sea'];
const THEMES = ['kapur', 'malam', 'kontras'];
/** Pixels. */
const SLIDE = { width: 320, height: 180 };
const GAP = 6;
const COLUMNS = 5;
const GROUND = 0x88;
/** Few colours keep a sheet below this many bytes; slides have few by themselves. */
const LARGEST = 150_000;
const COLOURS = [64, 48, 32, 24, 16];

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
  const data = Buffer.alloc(width * height * 3, GROUND);
  for (const [index, file] of files.entries()) {
    const slide = pixelsOf(path.join(folder, file));
    const left = GAP + (index % COLUMNS) * (SLIDE.width + GAP);
    const top = GAP + Math.floor(index / COLUMNS) * (SLIDE.height + GAP);
    for (let y = 0; y < slide.height; y += 1)
      for (let x = 0; x < slide.width; x += 1) {
        const from = 3 * (y * slide.width + x);
        data.set(slide.data.subarray(from, from + 3), 3 * ((top + y) * width + left + x));
      }
    rmSync(path.join(folder, file));
  }
  for (const count of COLOURS) {
    const file = paletted({ width, height, data }, count);
    if (file.length <= LARGEST) return file;
  }
  throw new Error(`${pdf} gives no sheet below ${LARGEST} bytes`);
}

/** The commonest colours, none near to one before it. */
function commonest(data, count) {
  const times = new Map();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  const chosen = [];
  for (const apart of [24, 0]) {
    for (const [colour] of [...times].sort(([, one], [, other]) => other - one)) {
      if (chosen.length === count) return chosen;
      if (!chosen.includes(colour) && chosen.every((other) => distance(colour, other) >= apart * apart))
        chosen.push(colour);
    }
  }
  return chosen;
}

function distance(one, other) {
  const part = (shift) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

/** A PNG of so many colours (ISO/IEC 15948: colour type 3, a byte a pixel). */
function paletted({ width, height, data }, count) {
  const palette = commonest(data, count);
  const nearest = new Map();
  const indexOf = (colour) => {
    let index = nearest.get(colour);
    if (index === undefined) {
      const far = palette.map((one) => distance(one, colour));
      index = far.indexOf(Math.min(...far));
      nearest.set(colour, index);
    }
    return index;
  };
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf(data.readUIntBE(3 * (y * width + x), 3));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

try {
  for (const lesson of LESSONS) {
    for (const theme of THEMES) {
      const options = ['--only', 'deck', '--theme', theme, '--out', folder, '--force'];
      run(process.execPath, 'dist/kapur.cjs', 'build', `content/${lesson}`, '--quiet', ...options);
      const sheet = contactSheet(path.join(folder, lesson, 'deck.pdf'));
      writeFileSync(path.join(root, '.github/pictures', `${lesson}-${theme}.png`), sheet);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
