/** The obstacles, or the remedies, of somebody's notes. */

import { type Branch, type Note, notesIn } from './note.ts';
import { type NotedPoint, pointFromNotes } from './point-from-notes.ts';
import type { Recogniser } from './recognise.ts';

/** As many as the schema allows. */
const MOST = 12;

export interface NotedPoints {
  readonly points: readonly NotedPoint[];
  /** What stands between the heading and the first point and leads over to it. */
  readonly lead: readonly Note[];
  readonly unplaced: readonly Note[];
}

/** Headings and list items are points; where there are none, each paragraph is one. */
export function pointsFromNotes(branches: readonly Branch[], recognise: Recogniser): NotedPoints {
  const of = (...kinds: Note['kind'][]) => branches.filter(({ note }) => kinds.includes(note.kind));
  const listed = of('heading', 'item');
  const paragraphs = of('paragraph');
  const [all, lead] = listed.length > 0 ? [listed, paragraphs] : [paragraphs, []];
  const points = all.slice(0, MOST).map((branch) => pointFromNotes(branch, recognise));
  const left = [...of('other'), ...all.slice(MOST), ...points.flatMap(({ unplaced }) => unplaced)];
  return { points, lead: lead.flatMap(notesIn), unplaced: left.flatMap(notesIn) };
}
