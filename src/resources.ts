/** The library's only way to the disk: finds and reads lessons, templates, themes, labels, fonts and pictures. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Source } from './diagnostic.ts';
import type { StarterTexts } from './lesson/unfinished.ts';
import { type PictureFinding, pictureFile } from './pictures/picture-file.ts';
import type { LabelFiles } from './read-locale.ts';
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

/** What the package's build makes: fonts cut down, themes and labels as JSON. */
const BUILT = path.join(PACKAGE, 'dist');

export interface Resources {
  /** Folders that every lesson may be made with, nearest first. */
  readonly folders: readonly string[];
  /** Where documents' templates, themes and labels are looked for, nearest first. */
  readonly template: (document: string, lesson: LessonFile) => TemplateSet | undefined;
  /** @param within the folder that a theme file must lie in; left out for one that the user named */
  readonly theme: (name: string, within?: string) => Source | undefined;
  readonly labels: (language: string) => LabelFiles;
  readonly messages: (language: string) => Source | undefined;
  /** What new lessons are begun with, in all languages. */
  readonly starterTexts: () => StarterTexts;
  /** @param folder of the lesson, or of the workspace for its logo */
  readonly picture: (file: string, folder: string) => PictureFinding;
  readonly font: (file: string) => Uint8Array | undefined;
  /** The module of WebAssembly that draws SVG as paths. */
  readonly usvg: () => Uint8Array;
  /** Names that could have been asked for, for a "did you mean". */
  readonly names: (kind: 'themes' | 'labels') => readonly string[];
}

/**
 * @param templates a folder of the author's own, looked at before the built-in one
 * @param within the folder that all of it must lie in
 */
export function openResources(templates?: string, within = templates): Resources {
  const builtIn = path.join(PACKAGE, 'templates');
  const own = templates === undefined ? [] : [{ folder: templates, within: within ?? templates }];
  const shared: readonly Root[] = [...own, { folder: builtIn, within: builtIn }];
  type Kind = 'themes' | 'labels' | 'messages';
  const ownData = (kind: Kind, name: string) =>
    isDataName(name) ? firstFile(own, path.join(kind, `${name}.yaml`)) : undefined;
  const builtData = (kind: Kind, name: string) =>
    isDataName(name) ? fileIn(BUILT, path.join('data', kind, `${name}.json`)) : undefined;
  const data = (kind: Kind, name: string) => ownData(kind, name) ?? builtData(kind, name);
  /** Of a language such as `pt-BR`, or of `pt`. */
  const inLanguage = (find: (kind: Kind, name: string) => Source | undefined, kind: Kind, language: string) =>
    find(kind, language) ?? find(kind, language.split('-')[0] ?? '');
  let texts: StarterTexts | undefined;
  return {
    folders: shared.map(({ folder }) => folder),
    template: (document, lesson) => {
      const beside = { folder: path.join(lesson.folder, 'templates'), within: lesson.folder };
      return templateSet(document, [beside, ...shared]);
    },
    theme: (name, root) =>
      name.endsWith('.yaml')
        ? readGivenText(nameOnDisk(name), givenName(name), root === undefined ? {} : { within: root })
        : data('themes', name),
    labels: (language) => {
      const [builtIn, own] = [builtData, ownData].map((find) => inLanguage(find, 'labels', language));
      return { ...(builtIn && { builtIn }), ...(own && { own }) };
    },
    messages: (language) => inLanguage(data, 'messages', language),
    starterTexts: () => {
      const known = texts ?? JSON.parse(readFileSync(path.join(BUILT, 'data', 'starter-texts.json'), 'utf8'));
      texts = known;
      return known;
    },
    picture: (file, folder) => pictureIn(folder, file),
    font: (file) => bytesOf(path.join(BUILT, 'fonts', file)),
    names: (kind) => [...new Set(shared.flatMap(({ folder }) => yamlNames(folder, kind)))].sort(),
    usvg: () => readFileSync(path.join(BUILT, 'usvg.wasm')),
  };
}

/** The preview's own page and the fonts it shows lessons in, by plain names. */
export function pageFiles(): Readonly<Record<'page' | 'font', (name: string) => Uint8Array | undefined>> {
  const file = (folder: string) => (name: string) => bytesOf(path.join(BUILT, folder, name));
  return { page: file('preview'), font: file('fonts') };
}

/** What themes, labels and messages may be called. */
function isDataName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

/** The package's files of words in each language: the beginnings of lessons, and what stands in class lists. */
export function languageSources(kind: 'starters' | 'rosters'): ReadonlyMap<string, Source> {
  const folder = path.join('templates', kind);
  const found = yamlNames(PACKAGE, folder).flatMap((name) => {
    const source = fileIn(PACKAGE, path.join(folder, `${name}.yaml`));
    return source ? [[name, source] as const] : [];
  });
  return new Map(found);
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
  const faults = roots.flatMap((root) => {
    const whole = namesIn(root, '.').fault;
    return whole ?? folders.flatMap((folder) => namesIn(root, folder).fault ?? []);
  });
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
  return { finding: REFUSED.get(read.refused.code) ?? 'refused' };
}

/** What the author is told of a picture that was not read, by the code of the refusal. */
const REFUSED: ReadonlyMap<string, 'outside' | 'too-large' | 'missing'> = new Map([
  ['file-outside', 'outside'],
  ['too-large', 'too-large'],
  ['not-a-file', 'missing'],
  ['link-loop', 'missing'],
]);
