import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allKinds } from './kinds.ts';

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
  'text-encoding': ['diagnostic'],
  contrast: [],
  'web-address': [],
  remembering: [],
  'kinds/tone': [],
  'kinds/arrangement': [],
  locale: ['own-value', 'kinds/tone'],
  'warning-codes': [],
  edition: [],
  'writing-room': ['inline'],
  diagnostic: ['message'],
  'unknown-name': ['diagnostic', 'suggestion'],
  'layout/frame': [],
  'document/node': ['kinds/tone', 'kinds/arrangement', 'diagnostic'],
  'lesson/lesson': ['diagnostic', 'locale', 'kinds', 'kinds/tone'],
  'lesson/topics': ['lesson/lesson'],
  'lesson/figure-schema': ['message'],
  'lesson/figure': ['lesson/lesson', 'lesson/figure-schema'],
  'lesson/slide-anchors': ['kinds'],
  'lesson/pace': ['lesson/lesson', 'lesson/topics', 'lesson/slide-anchors'],
  // Readers of data files.
  png: [],
  pictures: ['diagnostic', 'png', 'layout/frame', 'text-encoding'],
  theme: ['kinds/tone', 'own-value', 'layout/frame'],
  like: [],
  'read-locale': ['diagnostic', 'suggestion', 'lesson/lesson', 'locale', 'locale-schema', 'yaml'],
  'theme-contrast': ['contrast', 'diagnostic', 'layout/frame', 'own-value', 'theme', 'yaml'],
  yaml: ['diagnostic', 'normal-text', 'own-value', 'suggestion', 'text-encoding'],
  'read-theme': ['diagnostic', 'like', 'own-value', 'theme', 'theme-contrast', 'yaml', 'unknown-name'],
  tell: ['diagnostic', 'yaml'],
  kinds: ['diagnostic', 'unknown-name', 'yaml', 'kinds/tone', 'kinds/arrangement'],
  // The stages, left to right.
  lesson: [
    'kinds',
    'kinds/tone',
    'lesson/topics',
    'locale-schema',
    'diagnostic',
    'web-address',
    'inline',
    'suggestion',
    'warning-codes',
    'lesson/figure',
    'lesson/figure-schema',
    'lesson/lesson',
    'lesson/pace',
    'lesson/slide-anchors',
    'prose',
    'yaml',
    'edition',
  ],
  exercises: [
    'lesson/topics',
    'diagnostic',
    'edition',
    'inline',
    'random',
    'suggestion',
    'lesson/figure',
    'lesson/figure-schema',
    'lesson/lesson',
    'locale',
    'exercises/part',
    'writing-room',
  ],
  template: [
    'kinds/arrangement',
    'lesson/topics',
    'diagnostic',
    'inline',
    'lesson/lesson',
    'lesson/pace',
    'lesson/slide-anchors',
    'locale',
    'suggestion',
    'exercises/part',
    'writing-room',
  ],
  'exercises/part': ['locale', 'lesson/lesson'],
  document: [
    'kinds/tone',
    'kinds/arrangement',
    'diagnostic',
    'normal-text',
    'own-value',
    'suggestion',
    'web-address',
    'document/node',
  ],
  layout: [
    'kinds/tone',
    'kinds/arrangement',
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
    'kinds',
    'diagnostic',
    'documents',
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
  roster: ['diagnostic', 'edition', 'suggestion', 'text-encoding'],
  draft: [
    'kinds',
    'kinds/arrangement',
    'like',
    'diagnostic',
    'inline',
    'lesson',
    'own-value',
    'text-encoding',
    'yaml',
  ],
  // The rim.
  'pipeline/documents': ['edition', 'writers'],
  pipeline: [
    'kinds',
    'lesson/topics',
    ...['diagnostic', 'document', 'document/node', 'edition', 'exercises', 'exercises/part', 'layout'],
    ...['layout/frame', 'lesson', 'lesson/lesson', 'locale', 'message', 'papers', 'pictures'],
    ...['pipeline/documents', 'read-locale', 'read-theme', 'tell', 'template', 'theme', 'writers', 'yaml'],
  ],
  'watch-lessons': ['resources', 'workspace'],
  'preview/page': ['preview/shown-lesson'],
  'preview/shown-lesson': ['pipeline/documents', 'layout', 'layout/frame'],
  preview: [
    'locale',
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
  resources: [
    'kinds',
    'remembering',
    'diagnostic',
    'lesson',
    'pictures',
    'read-locale',
    'template',
    'workspace',
  ],
  workspace: [
    'diagnostic',
    'edition',
    'layout',
    'lesson',
    'papers',
    'pipeline/documents',
    'text-encoding',
    'writers',
    'yaml',
  ],
  output: [
    'lesson',
    'lesson/pace',
    'lesson/topics',
    'locale',
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
    'kinds',
    'lesson/topics',
    'own-value',
    'remembering',
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
    'locale',
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

/** What some kind calls its parts, and what means something else in the source: any topic, a step of time, an exercise type. */
const PLAIN_WORDS: readonly string[] = [
  ...['topic', 'topics', 'a-topic', 'groups', 'values', 'addresses'],
  ...['step', 'steps', 'a-step', 'event', 'events', 'process', 'comparison', 'timeline'],
  ...['cause', 'causes', 'effect', 'effects', 'cause-effect'],
];

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
