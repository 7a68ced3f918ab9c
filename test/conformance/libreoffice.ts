/** Asks LibreOffice how it reads and draws a deck. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canAsk } from './judge.ts';

export const hasLibreOffice = canAsk(
  'LibreOffice',
  ['soffice', 'pdftoppm'],
  'Install the packages `libreoffice-impress` and `poppler-utils`.',
);

/** In milliseconds: a LibreOffice that hangs must not hang the tests. */
const PATIENCE = 540_000;

/**
 * Converts decks in one run, under a profile of its own.
 *
 * @param folder where the results go, each under its deck's name with the format's ending
 * @param environment to run it in, over our own
 * @returns their paths, in order
 */
export function converted(
  files: readonly string[],
  format: 'pdf' | 'odp',
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): string[] {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const { error, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files],
    { encoding: 'utf8', env: { ...process.env, ...environment }, timeout: PATIENCE },
  );
  if (error) throw error;
  return files.map((file) => {
    const result = path.join(folder, `${path.parse(file).name}.${format}`);
    if (!existsSync(result)) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
    return result;
  });
}

/** A small picture of each page of a PDF, as bytes that are the same where the pictures are. */
export function pagePictures(pdf: string): Buffer[] {
  const { error, status, stdout } = spawnSync('pdftoppm', ['-r', '24', pdf], { maxBuffer: 2 ** 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(`pdftoppm could not draw ${pdf}`);
  // One PPM after another: "P6", width, height, 255, then three bytes a pixel.
  const pictures: Buffer[] = [];
  for (let at = 0; at < stdout.length; ) {
    const [header = '', width = '', height = ''] =
      /^P6\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', at, at + 40)) ?? [];
    if (!header) throw new Error('pdftoppm gave no picture');
    const end = at + header.length + Number(width) * Number(height) * 3;
    pictures.push(stdout.subarray(at, end));
    at = end;
  }
  return pictures;
}
