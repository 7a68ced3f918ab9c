#!/usr/bin/env node
/**
 * Starts the bundled command with the bytecode that V8 kept of it when the package was built: compiling two megabytes
 * of JavaScript would otherwise be a third of a short run. A cache that another V8 made is refused by V8 itself, and
 * the program is then compiled as usual.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

export const PROGRAM = path.join(__dirname, 'program.cjs');
export const CACHE = path.join(__dirname, 'program.cache');

/** Runs the program; the script it came from can give its bytecode afterwards. */
export function launch(): Script {
  const source = readFileSync(PROGRAM, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: PROGRAM,
    ...(existsSync(CACHE) && { cachedData: readFileSync(CACHE) }),
  });
  const module = { exports: {} };
  const main = script.runInThisContext() as (...names: unknown[]) => void;
  main(module.exports, createRequire(PROGRAM), module, PROGRAM, __dirname);
  return script;
}

/** A shell may stand in a folder that was deleted; Node has no other then. */
function hasFolder(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    process.stderr.write(
      'kapur: The folder that you are in is no longer there.\nGo to another one, then try again.\n',
    );
    process.exitCode = 1;
    return false;
  }
}

if (require.main === module && hasFolder()) launch();
