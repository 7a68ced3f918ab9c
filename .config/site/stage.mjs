/** Lays the pages out as the site has them, with the pictures that they show: VitePress builds one folder alone. */

import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES, ROOT } from './.vitepress/pages.mjs';

const folder = fileURLToPath(new URL('node_modules/.cache/pages', import.meta.url));

rmSync(folder, { recursive: true, force: true });
for (const [file, page] of PAGES) {
  mkdirSync(path.dirname(path.join(folder, page)), { recursive: true });
  cpSync(path.join(ROOT, file), path.join(folder, page));
}
cpSync(path.join(ROOT, '.github/pictures'), path.join(folder, 'public'), { recursive: true });
