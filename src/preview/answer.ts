/** What stands at each address: the page's own files, fonts, and lessons. All else is not there. */

import { choiceIn } from './choice.ts';
import type { LessonStore } from './lesson-store.ts';
import type { HeldFile, Show } from './show-lesson.ts';

/** The page's own files and fonts, by name; nothing for a name that none has. */
export interface PageFiles {
  readonly page: (name: string) => Uint8Array | undefined;
  readonly font: (name: string) => Uint8Array | undefined;
}

export interface Answer extends HeldFile {
  /** Whether what stands at the address can never be another. */
  readonly lasting?: true;
  /** The name that a browser saves it under. */
  readonly savedAs?: string;
}

/** The views by their addresses. */
const VIEWS: ReadonlyMap<string, string> = new Map([
  ['', 'preview.html'],
  ['present', 'presenter.html'],
  ['show', 'show.html'],
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['ttf', 'font/ttf'],
]);

/** @param address as it was asked for */
export async function answerTo(
  address: string,
  store: LessonStore,
  files: PageFiles,
): Promise<Answer | undefined> {
  const [pathname = '', query = ''] = address.split('?');
  const steps = stepsOf(pathname);
  if (!steps) return undefined;
  const [first = '', second, ...rest] = steps;
  if (first === 'lessons' && second === undefined) return json(store.list());
  if (first === 'lessons') {
    const show = await store.show(second ?? '', choiceIn(query));
    return show && answerOf(show, rest);
  }
  if (rest.length > 0) return undefined;
  if (first === 'fonts') return fileOf(second, files.font);
  return second === undefined ? fileOf(VIEWS.get(first) ?? first, files.page) : undefined;
}

/** What stands below the address of a lesson: itself, its pictures, and its files below `files`. */
async function answerOf(show: Show, [name, file, ...more]: readonly string[]): Promise<Answer | undefined> {
  if (more.length > 0) return undefined;
  if (name === undefined) return json(show.lesson);
  if (file === undefined) {
    const picture = show.pictures.get(name);
    return picture && { ...picture, lasting: true };
  }
  const bytes = name === 'files' ? (await show.files()).get(file) : undefined;
  return bytes && { type: 'application/octet-stream', bytes, savedAs: file };
}

/** A name with no step in it: nothing that could lead out of a folder. */
const PLAIN_NAME = /^\w[\w-]*(?:\.[\w-]+)*\.(\w+)$/;

function fileOf(name = '', read: (name: string) => Uint8Array | undefined): Answer | undefined {
  const type = TYPES.get(PLAIN_NAME.exec(name)?.[1] ?? '');
  const bytes = type ? read(name) : undefined;
  return type && bytes ? { type, bytes } : undefined;
}

function json(value: unknown): Answer {
  return { type: 'application/json', bytes: JSON.stringify(value) };
}

function stepsOf(pathname: string): string[] | undefined {
  if (!pathname.startsWith('/')) return undefined;
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
