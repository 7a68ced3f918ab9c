/** Where the reader is. It stands in the address, so that it outlasts a reload and can be handed on. */

import type { ShownDocument, ShownLesson } from '../shown-lesson.ts';

export interface Place {
  readonly lesson: string;
  readonly document: string;
  /** From 0. */
  readonly page: number;
  /** How the lesson is to be made, by the names of switches; only what was chosen. */
  readonly choice: Choice;
}

export type Choice = Readonly<Record<string, string>>;

/** The names of what is no choice in an address. */
const PLACE: readonly string[] = ['lesson', 'document', 'page'];

export function placeInAddress(): Place {
  const query = new URLSearchParams(location.search);
  return {
    lesson: query.get('lesson') ?? '',
    document: query.get('document') ?? '',
    page: Math.max(0, Number(query.get('page') ?? 1) - 1) || 0,
    choice: Object.fromEntries([...query].filter(([name]) => !PLACE.includes(name))),
  };
}

export function queryOf({ lesson, document, page, choice }: Place): string {
  return `?${new URLSearchParams({ lesson, document, page: String(page + 1), ...choice })}`;
}

export function documentAt(lesson: ShownLesson, { document }: Place): ShownDocument | undefined {
  return lesson.documents.find(({ name }) => name === document) ?? lesson.documents[0];
}

/** The slides of a lesson; nothing while an error keeps them from being made. */
export function slidesOf({ documents }: ShownLesson): ShownDocument | undefined {
  return documents.find(({ medium }) => medium === 'slides');
}

/** The same place in a lesson that was made anew: the slide that shows the same, wherever it stands now. */
export function keptPlace(place: Place, before: ShownLesson, after: ShownLesson): Place {
  const old = documentAt(before, place)?.pages[place.page];
  const pages = documentAt(after, place)?.pages ?? [];
  const isSame = (index: number) => old !== undefined && pages[index]?.ids.join() === old.ids.join();
  const moved =
    old && old.ids.length > 0 && !isSame(place.page) ? pages.findIndex((_, at) => isSame(at)) : -1;
  return within(moved < 0 ? place : { ...place, page: moved }, pages.length);
}

export function within(place: Place, pages: number): Place {
  return { ...place, page: Math.min(Math.max(0, place.page), Math.max(0, pages - 1)) };
}

/** The page of the first name that any has: of an id as `placeOf` finds it, else the first page of a document. */
export function placeAbout(about: readonly string[], lesson: ShownLesson, place: Place): Place | undefined {
  for (const name of about) {
    const isDocument = lesson.documents.some((one) => one.name === name);
    const found = isDocument ? { ...place, document: name, page: 0 } : placeOf(name, lesson, place);
    if (found) return found;
  }
  return undefined;
}

/** The first page that shows an id: of the document at hand, else of the slides. */
export function placeOf(id: string, lesson: ShownLesson, place: Place): Place | undefined {
  for (const document of [place.document, slidesOf(lesson)?.name ?? '']) {
    const pages = documentAt(lesson, { ...place, document })?.pages ?? [];
    const page = pages.findIndex(({ ids }) => ids.includes(id));
    if (page >= 0) return { ...place, document, page };
  }
  return undefined;
}
