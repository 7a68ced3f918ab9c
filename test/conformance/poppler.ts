/** Asks poppler what a PDF says of itself, which fonts it holds and how it reads. */

import { spawnSync } from 'node:child_process';
import { canAsk } from './judge.ts';

export const hasPoppler = canAsk(
  'poppler',
  ['pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm'],
  'Install the package `poppler-utils`.',
);

/** The fields of `pdfinfo` by name: `Title`, `Tagged`, `PDF version`, `Page size`, … */
export function pdfInfo(file: string): Record<string, string> {
  const lines = ask('pdfinfo', [file]).split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':')[0], line.replace(/^[^:]*:\s*/, '')]));
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  /** Whether its glyphs can be read back as text. */
  readonly unicode: boolean;
}

export function pdfFonts(file: string): PdfFont[] {
  const rows = ask('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
  return rows.map((row) => {
    const [, name = '', embedded, subset, unicode] =
      /^(\S+) .*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(row) ?? [];
    return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
}

/** The words of all pages, line by line as they stand. */
export function pdfText(file: string): string {
  return ask('pdftotext', ['-layout', file, '-']);
}

export interface PdfWord {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Left, top, right and bottom from the page's top left, pt. */
  readonly box: readonly [number, number, number, number];
}

/** Every word as it is drawn, also in the fields of a form. */
export function pdfWords(file: string): PdfWord[] {
  const pages = ask('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*)<\/word>/g)].map(
      ([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        box: [Number(left), Number(top), Number(right), Number(bottom)] as const,
      }),
    ),
  );
}

/** The structure tree with its text, indented, as `pdfinfo -struct-text` prints it; areas to click without numbers. */
export function pdfStructure(file: string): string {
  return ask('pdfinfo', ['-struct-text', file]).replace(/Object \d+ \d+/g, 'Object');
}

/** The colour that a page shows at points (pt from its top left), as six hexadecimal digits each. */
export function pdfColours(file: string, points: readonly (readonly [x: number, y: number])[]): string[] {
  const { error, stdout } = spawnSync('pdftoppm', ['-r', '72', '-aa', 'no', '-aaVector', 'no', file], {
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  // A PPM: "P6", width, height, 255, then three bytes a pixel.
  const [header = '', width = ''] = /^P6\n(\d+) \d+\n255\n/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  return points.map(([x, y]) => {
    const at = header.length + (Math.floor(y) * Number(width) + Math.floor(x)) * 3;
    return stdout.subarray(at, at + 3).toString('hex');
  });
}

function ask(command: string, commandLine: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, commandLine, { encoding: 'utf8' });
  if (error) throw error;
  // poppler says what it repaired and goes on: such a file is not in order. It only does not know print fields.
  const complaints = stderr
    .split('\n')
    .filter((line) => line && !/Wrong Attribute .* in element Form$/.test(line));
  if (status !== 0 || complaints.length > 0)
    throw new Error(`${command}: ${complaints.join(' ')} (${status})`);
  return stdout;
}
