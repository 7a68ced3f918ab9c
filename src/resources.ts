/** The library's only way to the disk: finds and reads lessons, templates, themes, labels, fonts and pictures. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from './diagnostic.ts';
import { type PictureFinding, pictureFile } from './pictures/picture-file.ts';
import type { TemplateSet } from './template/render-template.ts';

/** The package's own folder: beside `src/` when run from source, beside `dist/` when installed. */
const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** What the package's build makes: fonts cut down, themes and labels as JSON. */
const BUILT = path.join(PACKAGE, 'dist');

/** A lesson as it was found: its id is the name of its folder. */
export interface LessonFile {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
}

export interface Resources {
  /** Folders that every lesson may be made with, nearest first. */
  readonly folders: readonly string[];
  /** Where documents' templates, themes and labels are looked for, nearest first. */
  readonly template: (document: string, lesson: LessonFile) => TemplateSet | undefined;
  readonly theme: (name: string) => Source | undefined;
  readonly labels: (language: string) => Source | undefined;
  readonly messages: (language: string) => Source | undefined;
  readonly picture: (file: string, lesson: LessonFile) => PictureFinding;
  readonly font: (file: string) => Uint8Array | undefined;
  /** The module of WebAssembly that draws SVG as paths. */
  readonly usvg: () => Uint8Array;
  /** Names that could have been asked for, for a "did you mean". */
  readonly names: (kind: 'themes' | 'labels') => readonly string[];
}

/** @param templates a folder of the author's own, looked at before the built-in one */
export function openResources(templates?: string): Resources {
  const shared = [...(templates ? [templates] : []), path.join(PACKAGE, 'templates')];
  const data = (kind: 'themes' | 'labels' | 'messages', name: string) => {
    if (!/^[\w-]+$/.test(name)) return undefined;
    const own = templates ? firstFile([[templates, path.join(kind, `${name}.yaml`)]]) : undefined;
    return own ?? firstFile([[BUILT, path.join('data', kind, `${name}.json`)]]);
  };
  return {
    folders: shared,
    template: (document, lesson) => templateSet(document, [path.join(lesson.folder, 'templates'), ...shared]),
    theme: (name) => (name.endsWith('.yaml') ? sourceOf(name) : data('themes', name)),
    labels: (language) => data('labels', language) ?? data('labels', language.split('-')[0] ?? ''),
    messages: (language) => data('messages', language) ?? data('messages', language.split('-')[0] ?? ''),
    picture: (file, lesson) => pictureIn(lesson.folder, file),
    font: (file) => bytesOf(path.join(BUILT, 'fonts', file)),
    usvg: () => readFileSync(path.join(BUILT, 'usvg.wasm')),
    names: (kind) => [...new Set(shared.flatMap((folder) => yamlNames(path.join(folder, kind))))].sort(),
  };
}

/** The preview's own page and the fonts it shows lessons in, by plain names. */
export function pageFiles(): Readonly<Record<'page' | 'font', (name: string) => Uint8Array | undefined>> {
  const file = (folder: string) => (name: string) => bytesOf(path.join(BUILT, folder, name));
  return { page: file('preview'), font: file('fonts') };
}

/** Lessons under the given paths: a `lesson.yaml`, a lesson's folder, or a folder of lesson folders. */
export function findLessons(paths: readonly string[]): { lessons: LessonFile[]; missing: string[] } {
  const lessons = new Map<string, LessonFile>();
  const missing: string[] = [];
  for (const start of paths) {
    const found = lessonsUnder(start);
    if (found.length === 0) missing.push(start);
    for (const lesson of found) lessons.set(path.resolve(lesson.file), lesson);
  }
  return { lessons: [...lessons.values()], missing };
}

/** The beginnings of lessons that the package brings, by language. */
export function starterSources(): ReadonlyMap<string, Source> {
  const folder = path.join('templates', 'starters');
  const found = yamlNames(path.join(PACKAGE, folder)).flatMap((name) => {
    const source = firstFile([[PACKAGE, path.join(folder, `${name}.yaml`)]]);
    return source ? [[name, source] as const] : [];
  });
  return new Map(found);
}

/** The text of a file beside the results; nothing where there is none. */
export function readResult(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The bytes of a file that the command line names; nothing where there is none. */
export function readGivenFile(file: string): Uint8Array | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? readFileSync(file) : undefined;
}

/** In bytes; nothing where there is no file. */
export function sizeOf(file: string): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
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

/** In bytes: 20 MiB. A Word file with pictures takes some. */
const LARGEST_NOTES = 20 * 1024 * 1024;

/** The bytes of an author's own notes; nothing where no file of moderate size is. */
export function readNotesFile(file: string): Uint8Array | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= LARGEST_NOTES ? readFileSync(file) : undefined;
}

/** Reads a text file under the name its author knows it by: relative to the working folder, with forward slashes. */
export function readSource(file: string): Source {
  const name = path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
  return { name, text: readFileSync(file, 'utf8') };
}

function lessonsUnder(start: string): LessonFile[] {
  const stats = statSync(start, { throwIfNoEntry: false });
  if (stats?.isFile()) return [lessonFile(start)];
  if (!stats?.isDirectory()) return [];
  const own = path.join(start, 'lesson.yaml');
  if (existsSync(own)) return [lessonFile(own)];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(start, entry.name, 'lesson.yaml'))
    .filter((file) => existsSync(file))
    .sort()
    .map(lessonFile);
}

function lessonFile(file: string): LessonFile {
  const folder = path.dirname(file);
  return { id: path.basename(path.resolve(folder)), folder, file };
}

function templateSet(document: string, roots: readonly string[]): TemplateSet | undefined {
  const main = firstFile(roots.map((root) => [root, path.join(document, 'document.hbs')]));
  if (!main) return undefined;
  const parts = new Map<string, Source>();
  // The farthest first, so that a nearer file of the same name takes its place; a document's own parts come last.
  for (const folder of ['parts', path.join(document, 'parts')]) {
    for (const root of [...roots].reverse()) {
      for (const name of namesIn(path.join(root, folder), '.hbs')) {
        const source = firstFile([[root, path.join(folder, `${name}.hbs`)]]);
        if (source) parts.set(name, source);
      }
    }
  }
  return { document: main, parts };
}

function yamlNames(folder: string): string[] {
  return namesIn(folder, '.yaml');
}

function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

function firstFile(candidates: readonly (readonly [root: string, file: string])[]): Source | undefined {
  for (const [root, file] of candidates) {
    const inside = insideOf(root, file);
    if (inside) return { name: nameOf(root, file), text: readFileSync(inside, 'utf8') };
  }
  return undefined;
}

/** Built-in files are named from the package's folder on, so that no message or file holds a path of the machine. */
function nameOf(root: string, file: string): string {
  const whole = path.resolve(root, file);
  const base = whole.startsWith(PACKAGE) ? PACKAGE : process.cwd();
  return path.relative(base, whole).split(path.sep).join('/');
}

function sourceOf(file: string): Source | undefined {
  return existsSync(file) ? readSource(file) : undefined;
}

function bytesOf(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The real path of a file that lies in a folder, symbolic links followed; nothing when it is missing or outside. */
function insideOf(folder: string, file: string): string | undefined {
  const joined = path.resolve(folder, file);
  if (!existsSync(joined)) return undefined;
  const real = realpathSync(joined);
  return isWithin(realpathSync(folder), real) ? real : undefined;
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** In bytes: 20 MiB. */
const LARGEST_PICTURE = 20 * 1024 * 1024;

function pictureIn(folder: string, file: string): PictureFinding {
  const joined = path.resolve(folder, file);
  if (path.isAbsolute(file) || !isWithin(path.resolve(folder), joined)) return { finding: 'outside' };
  const stats = statSync(joined, { throwIfNoEntry: false });
  if (!stats?.isFile()) return { finding: 'missing' };
  const real = insideOf(folder, file);
  if (!real) return { finding: 'outside' };
  if (stats.size > LARGEST_PICTURE) return { finding: 'too-large' };
  return pictureFile(nameOf(folder, file), readFileSync(real));
}
