/** The library's only way to the disk: finds and reads lessons, templates, themes, labels, fonts and pictures. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembering } from './base/remembering.ts';
import type { Diagnostic, Source } from './diagnostics/diagnostic.ts';
import type { PathStep } from './frames/drawing.ts';
import { iconSteps } from './images/icon-steps.ts';
import { type PictureFinding, pictureFile } from './images/picture-file.ts';
import type { KindSources } from './kinds/read-kind.ts';
import type { StarterTexts } from './lesson/unfinished.ts';
import { readIconWords } from './locale/icon-words.ts';
import { readKeyWords } from './locale/key-words.ts';
import type { LanguageWords } from './locale/language-words.ts';
import { proseSchema } from './locale/prose-words.ts';
import type { LabelFiles, MovedFile } from './locale/read-locale.ts';
import { readWords } from './locale/read-words.ts';
import type { TemplateSet } from './template/render-template.ts';
import { type LessonFile, missingFile } from './workspace/find-lessons.ts';
import { isWithin } from './workspace/is-within.ts';
import { listFolder } from './workspace/list-folder.ts';
import { nameOnDisk } from './workspace/name-on-disk.ts';
import { type FileRead, readFile } from './workspace/read-file.ts';
import { givenName, readGivenText, unread } from './workspace/read-given-text.ts';

export { findLessons, type LessonFile, lessonSource } from './workspace/find-lessons.ts';

import { withSlashes } from './workspace/with-slashes.ts';

/** The package's own folder: beside `src/` when run from source, beside `dist/` when installed. */
const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

const TEMPLATES = path.join(PACKAGE, 'templates');

/** What the package's build makes: fonts cut down, themes and labels as JSON. */
const BUILT = path.join(PACKAGE, 'dist');

export interface Resources {
  /** Folders that every lesson may be made with, nearest first. */
  readonly folders: readonly string[];
  /** Where documents' templates, themes and labels are looked for, nearest first. */
  readonly template: (document: string, kind: string, lesson: LessonFile) => TemplateSet | undefined;
  /** Kinds of lessons, those of the lesson's own folder first. */
  readonly kinds: (lesson: LessonFile) => KindSources;
  /** @param within the folder that a theme file must lie in; left out for one that the user named */
  readonly theme: (name: string, within?: string) => Source | undefined;
  /** Of the package's own. */
  readonly builtInTheme: (name: string) => Source | undefined;
  readonly labels: (language: string, kind: string, lesson: LessonFile) => LabelFiles;
  readonly messages: (language: string) => Source | undefined;
  /** The package's own of all languages. */
  readonly words: LanguageWords;
  /** The words of a language that lines break around; of the package's own. */
  readonly typesetting: (language: string) => Source | undefined;
  /** What new lessons are begun with, in all languages. */
  readonly starterTexts: () => StarterTexts;
  /** @param folder of the lesson, or of the workspace for its logo */
  readonly picture: (file: string, folder: string) => PictureFinding;
  readonly font: (file: string) => Uint8Array | undefined;
  readonly icon: (name: string) => readonly PathStep[] | undefined;
  /** The module of WebAssembly that draws SVG as paths. */
  readonly usvg: () => Uint8Array;
  /** The module of WebAssembly that decodes JPEG. */
  readonly jpegDecoder: () => Uint8Array;
  /** Names that could have been asked for, for a "did you mean". */
  readonly names: (kind: 'themes') => readonly string[];
}

/**
 * @param templates a folder of the author's own, looked at before the built-in one
 * @param within the folder that all of it must lie in
 */
export function openResources(templates?: string, within = templates): Resources {
  const builtIn: Root = { folder: TEMPLATES, within: TEMPLATES };
  const own: readonly Root[] =
    templates === undefined ? [] : [{ folder: templates, within: within ?? templates }];
  const shared = [...own, builtIn];
  const ownData = (file: string) => firstFile(own, `${file}.yaml`);
  // Lessons of one language ask for the same files.
  const builtData = remembering((file: string) => builtFile(file));
  const data = (file: string) => ownData(file) ?? builtData(file);
  const inTheme = (find: (file: string) => Source | undefined, name: string) =>
    isDataName(name) ? find(path.join('themes', name)) : undefined;
  let texts: StarterTexts | undefined;
  /** Folders of the author's own, nearest first. */
  const ownRoots = (lesson: LessonFile): Root[] => [
    { folder: path.join(lesson.folder, 'templates'), within: lesson.folder },
    ...own,
  ];
  /** The labels of a kind in the first of some languages that has any, the built-in ones first. */
  const kindLabels = (kind: string, languages: readonly string[], lesson: LessonFile): Source[] => {
    const found = (language: string) => {
      const files = kindWords(kind, 'labels', language);
      return [
        firstOf(files, builtData),
        ...ownRoots(lesson)
          .reverse()
          .map((root) => firstOf(files, (file) => firstFile([root], `${file}.yaml`))),
      ].filter((source) => source !== undefined);
    };
    return languages.map(found).find(({ length }) => length > 0) ?? [];
  };
  return {
    folders: shared.map(({ folder }) => folder),
    template: (document, kind, lesson) => {
      const roots = [...ownRoots(lesson), builtIn];
      return templateSet(
        document,
        roots.flatMap((root) => [{ ...root, folder: path.join(root.folder, 'kinds', kind) }, root]),
      );
    },
    kinds: (lesson) => {
      const kind = (name: string) =>
        firstFile(ownRoots(lesson), `${kindFile(name, 'kind')}.yaml`) ?? builtData(kindFile(name, 'kind'));
      const roots = [...ownRoots(lesson), builtIn];
      // Disks leave other files among the kinds.
      const names = () =>
        [...new Set(roots.flatMap((root) => namesIn(root, 'kinds').names))].filter(kind).sort();
      return { kind, names };
    },
    theme: (name, root) =>
      name.endsWith('.yaml')
        ? readGivenText(nameOnDisk(name), givenName(name), root === undefined ? {} : { within: root })
        : inTheme(data, name),
    builtInTheme: (name) => inTheme(builtData, name),
    labels: (language, kind, lesson) => {
      const tags = tagsOf(language);
      const files = tags.map((tag) => languageFile(tag, 'labels'));
      const common = firstOf(files, builtData);
      const roots = ownRoots(lesson).reverse();
      const own = roots.flatMap((root) => firstOf(files, (file) => firstFile([root], `${file}.yaml`)) ?? []);
      const isOwn = !common && own.length > 0;
      return {
        builtIn: common ? [common, ...kindLabels(kind, [...tags, 'en'], lesson)] : [],
        own: isOwn ? [...own, ...kindLabels(kind, tags, lesson)] : own,
        moved: roots.flatMap(movedFiles),
      };
    },
    messages: (language) =>
      firstOf(
        tagsOf(language).map((tag) => languageFile(tag, 'messages')),
        data,
      ),
    words: languageWords,
    typesetting: (language) =>
      firstOf(
        tagsOf(language).map((tag) => languageFile(tag, 'typesetting')),
        builtData,
      ),
    starterTexts: () => {
      const known = texts ?? JSON.parse(readFileSync(path.join(BUILT, 'data', 'starter-texts.json'), 'utf8'));
      texts = known;
      return known;
    },
    picture: (file, folder) => pictureIn(folder, file),
    font: (file) => bytesOf(path.join(BUILT, 'fonts', file)),
    icon: iconNamed,
    names: (kind) => [...new Set(shared.flatMap(({ folder }) => yamlNames(folder, kind)))].sort(),
    usvg: () => readFileSync(path.join(BUILT, 'usvg.wasm')),
    jpegDecoder: () => readFileSync(path.join(BUILT, 'libjpeg-turbo.wasm')),
  };
}

/** The preview's own page and the fonts it shows lessons in, by plain names. */
export function pageFiles(): Readonly<Record<'page' | 'font', (name: string) => Uint8Array | undefined>> {
  const file = (folder: string) => (name: string) => bytesOf(path.join(BUILT, folder, name));
  return { page: file('preview'), font: file('fonts') };
}

/** A file of a kind of lesson, from a folder of templates on. */
function kindFile(kind: string, file: string): string {
  return path.join('kinds', kind, file);
}

/** A file of a language, from a folder of templates on and without its ending. */
function languageFile(language: string, file: string): string {
  return path.join('languages', language, file);
}

/** Where the words of a kind in a language may stand: with the language, or with the kind. */
function kindWords(kind: string, file: string, language: string): string[] {
  return [languageFile(language, kindFile(kind, file)), kindFile(kind, path.join(file, language))];
}

/** The language itself and the one that it is a form of, `pt-BR` and `pt`, as far as they may name a folder. */
function tagsOf(language: string): string[] {
  return [language, language.split('-')[0] ?? ''].filter(isDataName);
}

function firstOf(files: readonly string[], find: (file: string) => Source | undefined): Source | undefined {
  for (const file of files) {
    const source = find(file);
    if (source) return source;
  }
  return undefined;
}

/** A file of what the package's build made, from its folder of data on and without its ending. */
function builtFile(file: string): Source | undefined {
  return fileIn(BUILT, path.join('data', `${file}.json`));
}

/** Files where labels and messages were looked for before each language had its folder, and where they are now. */
function movedFiles(root: Root): MovedFile[] {
  return ['labels', 'messages'].flatMap((file) =>
    namesIn(root, file)
      .names.filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        from: nameOf(root.folder, path.join(file, name)),
        to: nameOf(root.folder, `${languageFile(path.parse(name).name, file)}.yaml`),
      })),
  );
}

/** What themes and the folders of languages may be called. */
function isDataName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

/** The kinds of lessons that the package has, by their names. */
export function kindSources(): ReadonlyMap<string, Source> {
  const found = namesIn({ folder: TEMPLATES, within: TEMPLATES }, 'kinds').names.flatMap((name) => {
    const source = fileIn(TEMPLATES, `${kindFile(name, 'kind')}.yaml`);
    // Disks leave other files in folders.
    return source ? [[name, source] as const] : [];
  });
  return new Map(found);
}

/**
 * The package's files of one name in all languages that have it, by language.
 *
 * @param kind of lessons, for its own words
 */
export function languageSources(
  file: 'starter' | 'roster' | 'keys' | 'notes' | 'prose' | 'icons',
  kind?: string,
): ReadonlyMap<string, Source> {
  const { names } = namesIn({ folder: TEMPLATES, within: TEMPLATES }, 'languages');
  const found = names.filter(isDataName).flatMap((language) => {
    const files = kind === undefined ? [languageFile(language, file)] : kindWords(kind, file, language);
    const source = firstOf(files, builtFile);
    return source ? [[language, source] as const] : [];
  });
  return new Map(found);
}

/** The package's own words of all languages. */
export const languageWords: LanguageWords = {
  keys: remembering(() => readKeyWords(languageSources('keys'))),
  icons: remembering(() => readIconWords(languageSources('icons'))),
  prose: remembering(() => readWords(proseSchema, languageSources('prose'))),
};

/** The path data of icons by name. */
const iconData = remembering(
  () =>
    new Map<string, string>(
      Object.entries(JSON.parse(readFileSync(path.join(BUILT, 'data', 'icons.json'), 'utf8'))),
    ),
);

/** The lines of an icon of the package by its name. */
const iconNamed = remembering((name: string) => {
  const data = iconData().get(name);
  return data === undefined ? undefined : iconSteps(data);
});

/** A text of the package's templates, by its path among them. */
export function packageText(file: string): string | undefined {
  return fileIn(TEMPLATES, file)?.text;
}

/** The bytes of a file that the command line names; nothing where there is none. */
export function readGivenFile(file: string, largest: number): FileRead | undefined {
  return readFile(nameOnDisk(file), givenName(file), { largest });
}

/** Whether there is a folder that the command line names. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The folders of results in a folder, by name. */
export function resultFolders(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Names all that the package's build made, so that another build of it is known; nothing where it was not built. */
export function packageDigest(): string | undefined {
  return bytesOf(path.join(BUILT, 'digest'))?.toString();
}

/** The version of this package. */
export function programVersion(): string {
  return String(JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version);
}

/** Reads a text file under the name its author knows it by: relative to the working folder, with forward slashes. */
export function readSource(file: string): Source {
  const name = givenName(file);
  return readGivenText(nameOnDisk(file), name) ?? unread(name, missingFile(name));
}

/** A folder of templates, and the one that all of it must lie in once links are followed. */
interface Root {
  readonly folder: string;
  readonly within: string;
}

function templateSet(document: string, roots: readonly Root[]): TemplateSet | undefined {
  const main = firstFile(roots, path.join(document, 'document.hbs'));
  if (!main) return undefined;
  const parts = new Map<string, Source>();
  const folders = ['parts', path.join(document, 'parts')];
  const whole = (root: Root) => namesIn(root, '.').fault;
  // What cannot be read is told once, and not of the folders in it, too.
  const isInFaulty = ({ folder }: Root) =>
    roots.some((other) => other.folder !== folder && isWithin(other.folder, folder) && whole(other));
  const faults = roots
    .filter((root) => !isInFaulty(root))
    .flatMap((root) => whole(root) ?? folders.flatMap((folder) => namesIn(root, folder).fault ?? []));
  // The farthest first, so that a nearer file of the same name takes its place; a document's own parts come last.
  for (const folder of folders) {
    for (const root of [...roots].reverse()) {
      for (const name of namesIn(root, folder).names) {
        if (!name.endsWith('.hbs')) continue;
        const source = firstFile([root], path.join(folder, name));
        if (source) parts.set(name.slice(0, -'.hbs'.length), source);
      }
    }
  }
  const unreadable = [main, ...parts.values()].flatMap(({ fault }) => fault ?? []);
  return { document: main, parts, faults: [...faults, ...unreadable] };
}

function namesIn(
  { folder, within }: Root,
  below: string,
): { readonly names: readonly string[]; readonly fault?: Diagnostic } {
  const name = nameOf(folder, below);
  const { names, refused } = listFolder(path.join(folder, below), name, within);
  const fault = refused && unread(name, refused).fault;
  return { names, ...(fault && { fault }) };
}

/** The names of a folder's YAML files, without their ending. */
function yamlNames(folder: string, below: string): string[] {
  const { names } = namesIn({ folder, within: folder }, below);
  return names.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
}

/** The first file that is there, also where it may not be read: no other is to take its place in silence. */
function firstFile(roots: readonly Root[], file: string): Source | undefined {
  for (const { folder, within } of roots) {
    const source = readGivenText(path.join(folder, file), nameOf(folder, file), { within });
    if (source) return source;
  }
  return undefined;
}

function fileIn(folder: string, file: string): Source | undefined {
  return firstFile([{ folder, within: folder }], file);
}

/** Built-in files are named from the package's folder on, so that no message or file holds a path of the machine. */
function nameOf(root: string, file: string): string {
  const whole = path.resolve(root, file);
  return whole.startsWith(PACKAGE) ? withSlashes(path.relative(PACKAGE, whole)) : givenName(whole);
}

/** Of a file of the package's own. */
function bytesOf(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** In bytes: 20 MiB. */
const LARGEST_PICTURE = 20 * 1024 * 1024;

function pictureIn(folder: string, file: string): PictureFinding {
  const joined = path.resolve(folder, file);
  if (path.isAbsolute(file) || !isWithin(path.resolve(folder), joined)) return { finding: 'outside' };
  const name = nameOf(folder, file);
  const read = readFile(nameOnDisk(joined), name, { within: folder, largest: LARGEST_PICTURE });
  if (!read) return { finding: 'missing' };
  if ('bytes' in read) return pictureFile(name, read.bytes);
  return { finding: read.instead ?? REFUSED.get(read.refused.code) ?? 'refused' };
}

/** What the author is told of a picture that was not read, by the code of the refusal. */
const REFUSED: ReadonlyMap<string, 'outside' | 'too-large' | 'link'> = new Map([
  ['file-outside', 'outside'],
  ['too-large', 'too-large'],
  ['link-loop', 'link'],
]);
