/** Prints what CHANGELOG.md says of a version: `node .config/release-notes.mjs 0.1.0`. */

import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const text = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const sections = text.split(/^(?=## \[)/m);
const section = sections.find((one) => one.startsWith(`## [${version}]`));
if (!section) {
  console.error(`CHANGELOG.md says nothing of ${version}.`);
  process.exit(1);
}
console.log(
  section
    .replace(/^## .*\n+/, '')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim(),
);
