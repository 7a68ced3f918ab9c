/** The help of every command as it is printed: what the manual page and the reference are made of. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/kapur.cjs', import.meta.url));

/** In English on whatever machine. */
function helpOf(...words) {
  const env = { ...process.env, LC_ALL: 'en', NO_COLOR: '1' };
  return execFileSync(process.execPath, [PROGRAM, ...words, '--help'], { env, encoding: 'utf8' }).trimEnd();
}

/** @returns the help of `kapur`, under an empty name, then that of each command by its name */
export function helpPages() {
  const main = helpOf();
  const commands = main.slice(main.indexOf('\nCommands:'), main.indexOf('\nOptions:'));
  const names = [...commands.matchAll(/^ {2}kapur (\w+)/gm)].map(([, name]) => name);
  return new Map([['', main], ...names.map((name) => [name, helpOf(name)])]);
}
