/** Where the reader is. It stands in the address, so that it outlasts a reload and can be handed on. */

import type { ShownDocument, ShownLesson } from '../shown-lesson.ts';

export interface Place {
  readonly lesson: string;
  readonly document: string;
  /** From 0. */
  readonly page: number;
}

export function placeInAddress(): Place {
  const query = new URLSearchParams(location.search);
  return {
    lesson: query.get('lesson') ?? '',
    document: query.get('document') ?? '',
    page: Math.max(0, Number(query.get('page') ?? 1) - 1) || 0,
  };
}

export function queryOf({ lesson, document, page }: Place): string {
  return `?${new URLSearchParams({ lesson, document, page: String(page + 1) })}`;
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

/** The first page that shows an id: of the document at hand, else of the slides. */
export function placeOf(id: string, lesson: ShownLesson, place: Place): Place | undefined {
  for (const document of [place.document, slidesOf(lesson)?.name ?? '']) {
    const pages = documentAt(lesson, { ...place, document })?.pages ?? [];
    const page = pages.findIndex(({ ids }) => ids.includes(id));
    if (page >= 0) return { ...place, document, page };
  }
  return undefined;
}
