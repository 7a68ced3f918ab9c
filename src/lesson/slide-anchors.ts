/** The slides that every lesson may have and that slides of one's own may follow. */

/** By the time of the lesson that they belong to: what follows them takes its minutes there. */
export const SLIDE_ANCHORS = {
  opening: ['cover', 'question', 'objectives', 'obstacles'],
  middle: ['bridge', 'remedies', 'map'],
  closing: ['summary', 'discussion', 'conclusion', 'exit-ticket', 'sources'],
} as const;

export type SlideAnchor = (typeof SLIDE_ANCHORS)[keyof typeof SLIDE_ANCHORS][number];

export const ALL_ANCHORS: readonly SlideAnchor[] = Object.values(SLIDE_ANCHORS).flat();
