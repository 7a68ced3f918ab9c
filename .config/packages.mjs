/**
 * Looks at the packages that are installed: a licence that is not allowed fails; what the registry knows of newer versions
 * and of faults is only printed, and where it does not answer, that is said. `--offline` asks it nothing.
 */

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each may be used and given on without more than its own text; MPL-2.0 asks for the source of its own files. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'Zlib'],
  ...['MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0', 'WTFPL'],
]);

/** Of packages that do not name theirs exactly: what the file with its words says. */
const BY_FILE = new Map([
  ['png-js', 'MIT'],
  ['duck', 'BSD-2-Clause'],
]);

/** An expression such as `(MIT OR GPL-3.0-or-later)`: of a choice one is enough, of what holds together all. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

/** Every package below a folder of modules, with its own below it. */
function packagesIn(modules) {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const folder = path.join(modules, name);
      if (name.startsWith('@')) return packagesIn(folder);
      const file = path.join(folder, 'package.json');
      if (!existsSync(file)) return [];
      const { name: called, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
      const said =
        BY_FILE.get(called) ??
        license?.type ??
        license ??
        licenses?.map(({ type }) => type).join(' OR ') ??
        '';
      return [
        { name: `${called} ${version}`, licence: String(said) },
        ...packagesIn(path.join(folder, 'node_modules')),
      ];
    });
}

const packages = ['.', '.config/site'].flatMap((folder) =>
  packagesIn(path.join(root, folder, 'node_modules')),
);
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused)
  console.error(`${name}: licence ${licence || 'unknown'} is not allowed`);
console.log(`${packages.length} packages, ${refused.length} with a licence that is not allowed`);
if (refused.length > 0) process.exitCode = 1;

if (!process.argv.includes('--offline')) {
  for (const [about, ...args] of [
    ['Newer versions', 'outdated'],
    ['Known faults', 'audit', '--audit-level=low'],
  ]) {
    const run = promisify(execFile)('npm', args, {
      cwd: root,
      timeout: 60_000,
      shell: process.platform === 'win32',
    });
    // Both end with 1 where there is something to say.
    const { stdout = '', stderr = '' } = await run.catch((error) => error);
    console.log(`\n${about}:\n${stdout.trim() || (stderr && 'The registry did not answer.') || 'none'}`);
  }
}
