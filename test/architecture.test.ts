import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** The rooms of the house, and which rooms each may import from. A room is a folder, or a file that stands alone. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // What imports nothing of the house.
  message: [],
  length: [],
  prose: [],
  inline: ['prose'],
  random: [],
  suggestion: [],
  'normal-text': [],
  'locale-schema': ['locale'],
  'own-value': [],
  contrast: [],
  'web-address': [],
  locale: ['own-value'],
  'warning-codes': [],
  edition: [],
  'writing-room': ['inline'],
  diagnostic: ['message'],
  'unknown-name': ['diagnostic', 'suggestion'],
  'layout/frame': [],
  'document/node': ['diagnostic'],
  'lesson/lesson': ['diagnostic', 'locale'],
  'lesson/pace': ['lesson/lesson'],
  // Readers of data files.
  png: [],
  pictures: ['diagnostic', 'png', 'layout/frame'],
  theme: ['own-value', 'layout/frame'],
  like: [],
  'read-locale': ['diagnostic', 'suggestion', 'lesson/lesson', 'locale', 'locale-schema', 'yaml'],
  'theme-contrast': ['contrast', 'diagnostic', 'layout/frame', 'own-value', 'theme', 'yaml'],
  yaml: ['diagnostic', 'normal-text', 'own-value', 'suggestion'],
  'read-theme': ['diagnostic', 'like', 'own-value', 'theme', 'theme-contrast', 'yaml', 'unknown-name'],
  tell: ['diagnostic', 'yaml'],
  // The stages, left to right.
  lesson: [
    'locale-schema',
    'diagnostic',
    'web-address',
    'inline',
    'suggestion',
    'warning-codes',
    'lesson/lesson',
    'lesson/pace',
    'yaml',
    'edition',
  ],
  exercises: [
    'diagnostic',
    'edition',
    'inline',
    'random',
    'suggestion',
    'lesson/lesson',
    'locale',
    'exercises/part',
    'writing-room',
  ],
  template: [
    'diagnostic',
    'inline',
    'lesson/lesson',
    'lesson/pace',
    'locale',
    'suggestion',
    'exercises/part',
    'writing-room',
  ],
  'exercises/part': ['lesson/lesson'],
  document: ['diagnostic', 'normal-text', 'own-value', 'suggestion', 'web-address', 'document/node'],
  layout: [
    'diagnostic',
    'own-value',
    'length',
    'locale',
    'suggestion',
    'theme',
    'document/node',
    'layout/frame',
    'unknown-name',
  ],
  writers: ['length', 'png', 'web-address', 'layout/frame'],
  papers: [
    'diagnostic',
    'edition',
    'locale',
    'lesson/lesson',
    'exercises',
    'exercises/part',
    'pictures',
    'template',
    'layout/frame',
    'theme',
  ],
  roster: ['diagnostic', 'edition', 'suggestion'],
  draft: ['diagnostic', 'inline', 'lesson', 'own-value', 'yaml'],
  // The rim.
  'pipeline/documents': ['writers'],
  pipeline: [
    ...['diagnostic', 'document', 'document/node', 'edition', 'exercises', 'exercises/part', 'layout'],
    ...['layout/frame', 'lesson', 'lesson/lesson', 'locale', 'message', 'papers', 'pictures'],
    ...['pipeline/documents', 'read-locale', 'read-theme', 'tell', 'template', 'theme', 'writers', 'yaml'],
  ],
  'watch-lessons': ['resources', 'workspace'],
  'preview/page': ['preview/shown-lesson'],
  'preview/shown-lesson': ['pipeline/documents', 'layout', 'layout/frame'],
  preview: [
    'pipeline',
    'diagnostic',
    'pipeline/documents',
    'exercises/part',
    'layout/frame',
    'lesson/lesson',
    'preview/shown-lesson',
    'resources',
    'writers',
  ],
  resources: ['diagnostic', 'lesson', 'pictures', 'read-locale', 'template', 'workspace'],
  workspace: ['diagnostic', 'edition', 'layout', 'lesson', 'papers', 'pipeline/documents', 'writers', 'yaml'],
  output: [
    'pipeline/documents',
    'pipeline',
    'diagnostic',
    'exercises/part',
    'inline',
    'layout/frame',
    'lesson/lesson',
    'edition',
    'papers',
    'roster',
    'layout',
    'workspace',
    'writers',
  ],
  cli: [
    'pipeline/documents',
    'edition',
    'pipeline',
    'diagnostic',
    'draft',
    'exercises',
    'layout',
    'lesson',
    'output',
    'resources',
    'suggestion',
    'lesson/lesson',
    'watch-lessons',
    'unknown-name',
    'yaml',
    'preview',
    'papers',
    'roster',
    'tell',
    'workspace',
  ],
  index: [
    'pipeline',
    'pipeline/documents',
    'diagnostic',
    'layout',
    'layout/frame',
    'lesson/lesson',
    'resources',
  ],
};

function roomOf(file: string): string {
  const name = file.replace(/(\.d)?\.ts$/, '');
  if (name in ALLOWED) return name;
  if (name.startsWith('preview/page/')) return 'preview/page';
  return name.split('/')[0] ?? name;
}

/** Whoever may find something may say it. */
function mayImport(room: string): readonly string[] {
  const rooms = ALLOWED[room] ?? [];
  return rooms.includes('diagnostic') ? [...rooms, 'message'] : rooms;
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

describe('The house', () => {
  const files = sourceFiles().filter((file) => !file.endsWith('.d.ts'));

  it('has a rule for every file', () => {
    const strangers = files.filter((file) => !(roomOf(file) in ALLOWED));
    expect(strangers).toEqual([]);
  });

  it('imports in one direction only', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((target) => roomOf(target) !== room && !mayImport(room).includes(roomOf(target)))
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
    expect(wrong.sort()).toEqual(['cli/launcher.ts', 'resources.ts']);
  });
});
