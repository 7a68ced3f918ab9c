#!/usr/bin/env node
/**
 * Starts the bundled command with the bytecode that V8 kept of it when the package was built: compiling two megabytes
 * of JavaScript would otherwise be a third of a short run. A cache that another V8 made is refused by V8 itself, and
 * the program is then compiled as usual.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * How much bytecode a function runs before V8 thinks of compiling it to machine code, in V8's own unit. Its default is
 * meant for programs that stay: in a build of a second it compiles, on other threads, what has hardly any work left. The
 * V8 of Node 20 has this flag; later ones count otherwise, and complain of a flag that they do not know. A cache holds
 * for the flags under which it was made.
 */
const FLAGS = process.versions.node.startsWith('20.') ? ['--interrupt-budget=2000000'] : [];

/** Of a long run, which collects what finished lessons left behind. */
const OTHER_FLAGS = ['--no-expose-gc'];

type Exports = Record<string, unknown>;

/** As if the program were one file beside this one. */
const PROGRAM = path.join(__dirname, 'program.cjs');
const nodeRequire = createRequire(PROGRAM);
const loaded = new Map<string, { readonly exports: Exports; readonly script: Script }>();

/** Runs the program. */
export function launch(): void {
  FLAGS.forEach(setFlagsFromString);
  load(isMainThread ? './program.cjs' : './build-worker.cjs');
}

/** A chunk of the program, run once. */
function load(name: string): Exports {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = path.join(__dirname, 'program', name);
  const cache = cacheOf(file);
  const source = readFileSync(file, 'utf8');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname, importMetaUrl) {${source}\n})`,
    {
      filename: file,
      ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
    },
  );
  const module = { exports: {} };
  loaded.set(name, {
    get exports() {
      return module.exports;
    },
    script,
  });
  const main = script.runInThisContext() as (...names: unknown[]) => void;
  const url = pathToFileURL(PROGRAM).href;
  main(module.exports, requireFrom, module, PROGRAM, __dirname, url);
  return module.exports;
}

function requireFrom(id: string): unknown {
  return id.startsWith('./') ? load(id) : nodeRequire(id);
}

function cacheOf(file: string): string {
  return file.replace(/cjs$/, 'cache');
}

/** Writes the bytecode of all that was called. */
export function keepCaches(): void {
  OTHER_FLAGS.forEach(setFlagsFromString);
  for (const [name, { script }] of loaded) {
    writeFileSync(cacheOf(path.join(__dirname, 'program', name)), script.createCachedData());
  }
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

if (!isMainThread || (require.main === module && hasFolder())) launch();
