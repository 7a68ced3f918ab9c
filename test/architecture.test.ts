import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allKinds } from './kinds.ts';

const SRC = path.resolve(import.meta.dirname, '../src');

/**
 * The rooms of the house, left to right, and the rooms that each imports from. A room is a folder of `src`, or a file
 * that stands alone. `preview/page` runs in the browser.
 */
const ROOMS: Readonly<Record<string, string>> = {
  // Of use anywhere.
  base: '',
  prose: 'base',
  diagnostics: 'base',
  frames: '',
  yaml: 'base diagnostics',
  // Data that lessons are read with.
  kinds: 'diagnostics yaml',
  theme: 'base diagnostics frames kinds yaml',
  locale: 'base diagnostics kinds yaml',
  // The stages, left to right.
  lesson: 'base diagnostics kinds locale prose yaml',
  images: 'base diagnostics frames',
  exercises: 'base diagnostics lesson locale prose',
  scaffold: 'base diagnostics kinds lesson prose yaml',
  template: 'base diagnostics exercises kinds lesson locale prose',
  document: 'base diagnostics kinds',
  layout: 'base diagnostics document frames kinds locale theme',
  writers: 'base document frames images kinds theme',
  variants: 'base diagnostics exercises frames images kinds lesson locale template theme yaml',
  pipeline:
    'base diagnostics document exercises frames images kinds layout lesson locale prose template theme variants writers yaml',
  // The disk, the browser and the terminal.
  workspace: 'base diagnostics exercises frames layout lesson locale pipeline variants writers yaml',
  resources: 'base diagnostics frames images kinds lesson locale template workspace',
  host: 'base diagnostics layout pipeline resources',
  'preview/shown-lesson': 'frames layout pipeline',
  'preview/page': 'preview/shown-lesson',
  preview:
    'diagnostics exercises frames layout lesson locale pipeline resources writers preview/shown-lesson',
  queue: 'base diagnostics',
  cli: 'base diagnostics exercises kinds layout lesson locale pipeline preview queue resources host scaffold variants workspace yaml preview/shown-lesson',
  index: 'diagnostics frames host layout lesson pipeline resources',
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ROOMS).map(([room, others]) => [room, others.split(' ').filter(Boolean)]),
);

function roomOf(file: string): string {
  const name = file.replace(/(\.d)?\.ts$/, '');
  if (name in ALLOWED) return name;
  if (name.startsWith('preview/page/')) return 'preview/page';
  return name.split('/')[0] ?? name;
}

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(full) : [path.relative(SRC, full).split(path.sep).join('/')];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] as string);
  return found.map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
}

/** What some kind calls its parts, and what means something else in the source: any topic, a step of time, an exercise type. */
const PLAIN_WORDS: readonly string[] = [
  ...['topic', 'topics', 'a-topic', 'groups', 'values', 'addresses'],
  ...['step', 'steps', 'a-step', 'event', 'events', 'process', 'comparison', 'timeline'],
  ...['cause', 'causes', 'effect', 'effects', 'cause-effect'],
];

describe('The house', () => {
  const files = sourceFiles().filter((file) => !file.endsWith('.d.ts'));

  it('has one file beside its rooms, which re-exports', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(['index.ts']);
    const code = readFileSync(path.join(SRC, 'index.ts'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    expect(code.replaceAll(/export (type )?\{[^}]*\} from '[^']+';/g, '').trim()).toBe('');
  });

  it('has a rule for every file', () => {
    const strangers = files.filter((file) => !(roomOf(file) in ALLOWED));
    expect(strangers).toEqual([]);
  });

  it('has its rooms in the order in which they may import', () => {
    const rooms = Object.keys(ALLOWED);
    const upward = Object.entries(ALLOWED).flatMap(([room, allowed]) =>
      allowed
        .filter((other) => rooms.indexOf(other) < 0 || rooms.indexOf(other) >= rooms.indexOf(room))
        .map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it('imports in one direction only', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((target) => roomOf(target) !== room && !ALLOWED[room]?.includes(roomOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps writers apart from one another', () => {
    const wrong = files
      .filter((file) => file.startsWith('writers/') && file !== 'writers/writers.ts')
      .flatMap((file) =>
        importsOf(file)
          // What stands beside their folders is for all of them.
          .filter((target) => /^writers\/.+\//.test(target) && target.split('/')[1] !== file.split('/')[1])
          .map((target) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('ends the process and writes to the terminal in the command line only', () => {
    const wrong = files
      .filter((file) => !file.startsWith('cli/'))
      .filter((file) =>
        /process\.(exit|stdout|stderr)|console\./.test(readFileSync(path.join(SRC, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('reads lessons in one file and writes results in one folder', () => {
    const wrong = files
      .filter((file) => !file.startsWith('workspace/'))
      .filter((file) => /from 'node:fs/.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(wrong.sort()).toEqual([
      'cli/launcher.ts',
      'resources/find-icon.ts',
      'resources/package-folder.ts',
      'resources/resources.ts',
    ]);
  });

  it('knows languages by their files alone: no word that authors write in one stands in the source', () => {
    const textsIn = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);
    const folder = path.resolve(SRC, '../templates/languages');
    const words = (language: string) =>
      ['keys', 'prose', 'roster'].flatMap((name) => {
        const file = path.join(folder, language, `${name}.yaml`);
        return existsSync(file) ? textsIn(parse(readFileSync(file, 'utf8'))) : [];
      });
    // The source is written in English.
    const english = new Set(words('en').map((word) => word.toLowerCase()));
    const own = readdirSync(folder)
      .filter((language) => language !== 'en')
      .flatMap(words)
      .map((word) => word.toLowerCase())
      // Short ones mean something in code, too: `di`, `h`.
      .filter((word) => word.length > 3 && !english.has(word));
    expect(own.length).toBeGreaterThan(100);
    const anyOf = new RegExp(
      `(?<!\\p{L})(?:${own.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{L})`,
      'giu',
    );
    // Files of data are no source.
    const found = files
      .filter((file) => !file.endsWith('.json'))
      .flatMap((file) => {
        const code = readFileSync(path.join(SRC, file), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/^\s*\/\/.*$/gm, '');
        return [...code.matchAll(anyOf)].map(([word]) => `${file}: ${word}`);
      });
    expect(found).toEqual([]);
  });

  it('knows the kinds of lessons by their files alone: none of their words stands in the source', () => {
    const words = allKinds.flatMap(({ name, groups, links }) => [
      name,
      ...groups.flatMap(({ key, topic, nouns }) => [key, topic, ...nouns]),
      ...links.flatMap(({ field, warning }) => [field, warning ?? '']),
    ]);
    const own = [...new Set(words)].filter((word) => word !== '' && !PLAIN_WORDS.includes(word));
    expect(own.length).toBeGreaterThan(15);
    const anyOf = new RegExp(`(?<![\\w-])(?:${own.join('|')})(?![\\w-])`, 'gi');
    const found = sourceFiles()
      // The kind of lessons that name none is named in one file.
      .filter((file) => file !== 'kinds/lesson-kind.ts')
      .flatMap((file) =>
        [...readFileSync(path.join(SRC, file), 'utf8').matchAll(anyOf)].map(([word]) => `${file}: ${word}`),
      );
    expect(found).toEqual([]);
  });
});
