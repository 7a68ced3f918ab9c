/** Draws the README's pictures from the Indonesian lesson. Needs poppler (pdftoppm). */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-pictures-'));
const made = path.join(folder, 'keamanan-negara');
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

/** One page as a PNG of a given width in pixels. */
function picture(pdf, page, width, name) {
  const target = path.join(root, '.github/pictures', name);
  run(
    'pdftoppm',
    '-png',
    '-singlefile',
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-scale-to-x',
    `${width}`,
    '-scale-to-y',
    '-1',
    pdf,
    target,
  );
}

try {
  run(process.execPath, 'dist/kapur.cjs', 'build', 'content/keamanan-negara', '--quiet', '--out', folder);
  const deck = path.join(made, 'deck.pdf');
  picture(deck, 9, 720, 'slide-obstacle');
  picture(deck, 14, 720, 'slide-map');
  picture(path.join(made, 'activity.pdf'), 1, 600, 'activity');
  picture(path.join(made, 'answer-key.pdf'), 1, 600, 'answer-key');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
