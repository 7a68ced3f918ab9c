/** The library's only way to the disk: finds and reads lessons, templates, themes, labels, fonts and pictures. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { remembering } from '../base/remembering.ts';
import type { Source } from '../diagnostics/diagnostic.ts';
import type { PathStep } from '../frames/drawing.ts';
import type { PictureLookup } from '../images/picture-file.ts';
import type { KindSources } from '../kinds/read-kind.ts';
import type { StarterTexts } from '../lesson/unfinished.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import type { LabelFiles } from '../locale/read-locale.ts';
import type { TemplateSet } from '../template/render-template.ts';
import { type LessonFile, missingFile } from '../workspace/find-lessons.ts';
import { nameOnDisk } from '../workspace/name-on-disk.ts';
import { type FileRead, readFile } from '../workspace/read-file.ts';
import { givenName, readGivenText, unread } from '../workspace/read-given-text.ts';
import { findIcon } from './find-icon.ts';
import { findPicture } from './find-picture.ts';
import {
  isDataName,
  kindFile,
  kindWords,
  languageFile,
  languageWords,
  movedFiles,
  tagsOf,
} from './language-files.ts';
import { PACKAGE } from './package-folder.ts';
import {
  BUILT,
  builtFile,
  fileIn,
  firstFile,
  firstOf,
  namesIn,
  type Root,
  TEMPLATES,
  yamlNames,
} from './template-files.ts';
import { templateSet } from './template-set.ts';

export { findLessons, type LessonFile, lessonSource } from '../workspace/find-lessons.ts';

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
  readonly picture: (file: string, folder: string) => PictureLookup;
  readonly font: (file: string) => Uint8Array | undefined;
  /** The lines of an icon of the package. */
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
    picture: (file, folder) => findPicture(folder, file),
    font: (file) => bytesOf(path.join(BUILT, 'fonts', file)),
    icon: findIcon,
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

/** The kinds of lessons that the package has, by their names. */
export function kindSources(): ReadonlyMap<string, Source> {
  const found = namesIn({ folder: TEMPLATES, within: TEMPLATES }, 'kinds').names.flatMap((name) => {
    const source = fileIn(TEMPLATES, `${kindFile(name, 'kind')}.yaml`);
    // Disks leave other files in folders.
    return source ? [[name, source] as const] : [];
  });
  return new Map(found);
}

/** A text of the package's templates, by its path among them. */
export function packageText(file: string): string | undefined {
  return fileIn(TEMPLATES, file)?.text;
}

/** The bytes of a file that the command line names; nothing where there is none. */
export function readGivenFile(file: string, largest: number): FileRead | undefined {
  return readFile(nameOnDisk(file), givenName(file), { largest });
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

/** Of a file of the package's own. */
function bytesOf(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
