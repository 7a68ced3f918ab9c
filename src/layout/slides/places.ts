/** Where in the lesson each slide stands: its part, and how many of the topics of that part are done. */

import type { Slide } from '../../document/document-tree.ts';
import type { Tone } from '../../kinds/tone.ts';

/** A section of the deck. */
export interface Part {
  readonly name: string;
  /** The slides that count: its topics. */
  readonly marks: number;
  /** Of those. */
  readonly tone?: Tone;
}

export interface Place {
  /** The index of its part. */
  readonly part: number;
  /** Topics of the part, this slide's among them. */
  readonly done: number;
}

export interface Places {
  readonly parts: readonly Part[];
  /** Of the slides that are shown. */
  readonly of: ReadonlyMap<Slide, Place>;
}

/** The sections in the order in which they begin; a hidden slide, and one without section, has no place. */
export function placesOf(slides: readonly Slide[]): Places {
  const shown = slides.filter(({ hidden, section }) => !hidden && section !== '');
  const names = [...new Set(shown.map(({ section }) => section))];
  const done = new Map<string, number>();
  const of = new Map<Slide, Place>();
  for (const slide of shown) {
    const count = (done.get(slide.section) ?? 0) + (slide.counts ? 1 : 0);
    done.set(slide.section, count);
    of.set(slide, { part: names.indexOf(slide.section), done: count });
  }
  const parts = names.map((name): Part => {
    const tone = shown.find(({ section, counts }) => counts && section === name)?.tone;
    return { name, marks: done.get(name) ?? 0, ...(tone && { tone }) };
  });
  return { parts, of };
}
