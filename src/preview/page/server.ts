/** Asks the server for lessons and pictures, and hears of saves. */

import type { ListedLesson, SavedEvent, ShownLesson } from '../shown-lesson.ts';
import type { Choice } from './place.ts';

export async function listedLessons(): Promise<readonly ListedLesson[]> {
  return (await ask('/lessons')).json();
}

/** @param choice how it is to be made; as usual where it is left out */
export async function lessonOf(id: string, choice: Choice = {}): Promise<ShownLesson> {
  return (await ask(`/lessons/${encodeURIComponent(id)}?${new URLSearchParams(choice)}`)).json();
}

const pictures = new Map<string, Promise<Element>>();

/** A page's picture, fetched once; each caller has a copy of its own. */
export async function pictureAt(address: string): Promise<SVGSVGElement> {
  const fetched = pictures.get(address) ?? fetchPicture(address);
  pictures.set(address, fetched);
  return document.importNode(await fetched, true) as SVGSVGElement;
}

/** Forgets all pictures but those of a lesson. */
export function keepPicturesOf({ documents }: ShownLesson): void {
  const shown = new Set(documents.flatMap(({ pages }) => pages.map(({ svg }) => svg)));
  for (const address of pictures.keys()) if (!shown.has(address)) pictures.delete(address);
}

async function fetchPicture(address: string): Promise<Element> {
  const text = await (await ask(address)).text();
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

export interface Hearing {
  /** Lessons were saved, or came or went. */
  readonly saved: (event: SavedEvent) => void;
  /** The server is there again, and may have missed saves meanwhile. */
  readonly back: () => void;
  readonly gone: () => void;
}

export function listen({ saved, back, gone }: Hearing): void {
  const events = new EventSource('/events');
  let lost = false;
  events.addEventListener('message', ({ data }) => saved(JSON.parse(data)));
  events.addEventListener('error', () => {
    lost = true;
    gone();
  });
  events.addEventListener('open', () => {
    if (lost) back();
    lost = false;
  });
}

async function ask(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return response;
}
