/** What stands at each address: the page's own files, fonts, and lessons. All else is not there. */

import type { LessonStore } from './lesson-store.ts';
import type { HeldFile } from './show-lesson.ts';

/** The page's own files and fonts, by name; nothing for a name that none has. */
export interface PageFiles {
  readonly page: (name: string) => Uint8Array | undefined;
  readonly font: (name: string) => Uint8Array | undefined;
}

export interface Answer extends HeldFile {
  /** Whether what stands at the address can never be another. */
  readonly lasting?: true;
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
  ['svg', 'image/svg+xml'],
  ['ttf', 'font/ttf'],
]);

/** @param pathname as it was asked for, without the query */
export async function answerTo(
  pathname: string,
  store: LessonStore,
  files: PageFiles,
): Promise<Answer | undefined> {
  const steps = stepsOf(pathname);
  if (!steps) return undefined;
  const [first = '', second, third, ...more] = steps;
  if (more.length > 0) return undefined;
  if (first === 'lessons' && second === undefined) return json(store.ids());
  if (first === 'lessons') {
    const show = await store.show(second ?? '');
    if (third === undefined) return show && json(show.lesson);
    const file = show?.files.get(third);
    return file && { ...file, lasting: true };
  }
  if (third !== undefined) return undefined;
  if (first === 'fonts') return fileOf(second, files.font);
  return second === undefined ? fileOf(VIEWS.get(first) ?? first, files.page) : undefined;
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
