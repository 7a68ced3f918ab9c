/**
 * Makes the packed types whole: an installed Kapur has no dependencies, so the declarations of packages that its own
 * types name are copied beside them. What the library's face does not lead to is left out.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = path.join(ROOT, 'dist/types');
const PACKAGES = path.join(TYPES, 'packages');
const NODE_MODULES = path.join(ROOT, 'node_modules');
const require = createRequire(import.meta.url);

/** Of `from './x.ts'`, `import('x')` and `import * as x from 'x'`: the name, and what stands before it. */
const NAMED = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])([\w@./-]+)\2/g;

/** Each declaration by the file that it is written to. */
const kept = new Map();
keep(path.join(TYPES, 'index.d.ts'));
for (const name of readdirSync(TYPES)) rmSync(path.join(TYPES, name), { recursive: true });
for (const [file, text] of kept) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @returns the file that it is written to */
function keep(file) {
  const target = file.startsWith(NODE_MODULES)
    ? path.join(PACKAGES, path.relative(NODE_MODULES, file).replace(/^@types[/\\]/, ''))
    : file;
  if (kept.has(target)) return target;
  kept.set(target, '');
  const text = withoutOtherWorlds(readFileSync(file, 'utf8')).replace(
    NAMED,
    (whole, before, quote, name, offset, all) => {
      const isComment = /^\s*(?:\/\/|\/?\*)/.test(all.slice(all.lastIndexOf('\n', offset) + 1, offset));
      if (isComment || name.startsWith('node:')) return whole;
      const other = path
        .relative(path.dirname(target), keep(declarationOf(name, file)))
        .split(path.sep)
        .join('/');
      // Declarations are named by the program that they describe.
      const program = other.replace(/\.d\.ts$/, file.startsWith(TYPES) && !isPackage(other) ? '.ts' : '.js');
      return `${before}${quote}${program.startsWith('.') ? program : `./${program}`}${quote}`;
    },
  );
  kept.set(target, text);
  return target;
}

/** A reader of the types need have neither a browser nor the types of Node.js. */
function withoutOtherWorlds(text) {
  return text
    .replace('/// <reference types="node" />', '')
    .replace(/\bCanvasRenderingContext2D\b/g, 'unknown')
    .replace(/\bBuffer\b/g, 'Uint8Array');
}

function isPackage(file) {
  return file.includes('packages/');
}

/** The declaration that a file means by a name. */
function declarationOf(name, file) {
  if (name.startsWith('.')) {
    const base = path.resolve(path.dirname(file), name.replace(/\.(?:d\.ts|[cm]?[jt]s)$/, ''));
    return firstOf([`${base}.d.ts`, path.join(base, 'index.d.ts')], name, file);
  }
  const typed = path.join(NODE_MODULES, '@types', name, 'index.d.ts');
  if (existsSync(typed)) return typed;
  // `zod/v4/core` is a folder of the package `zod`.
  const [, own, below = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const folder = path.dirname(require.resolve(`${own}/package.json`));
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const types = below ? path.join(below, 'index.d.ts') : (about.types ?? 'index.d.ts');
  return firstOf([path.join(folder, types).replace(/\.d\.cts$/, '.d.ts')], name, file);
}

function firstOf(files, name, from) {
  const found = files.find((file) => existsSync(file));
  if (!found) throw new Error(`No declarations of ${name}, which ${path.relative(ROOT, from)} names`);
  return found;
}
