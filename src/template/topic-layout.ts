/** How a topic fills its slide: the layout of the theme, and which of its points stand beside what it shows. */

import type { Topic } from '../lesson/lesson.ts';
import type { EvidenceView } from './evidence-view.ts';

export interface TopicSlide {
  /** A name of the theme's layouts. */
  readonly layout: string;
  /** How many of its points stand on the slide, from the first on; the others are told. */
  readonly shown: number;
}

/** Captions beside evidence. */
const CAPTIONS = 2;

/** Points of no more letters than this stand large. */
const FEW_LETTERS = 150;

const WITH_EVIDENCE: Readonly<Record<EvidenceView['place'], TopicSlide>> = {
  wide: { layout: 'evidence', shown: 0 },
  side: { layout: 'evidence-side', shown: CAPTIONS },
  chart: { layout: 'evidence-chart', shown: CAPTIONS },
  table: { layout: 'evidence-table', shown: 0 },
  picture: { layout: 'evidence-picture', shown: CAPTIONS },
};

/** Topics that are words alone take two layouts by turns, so that no three slides look the same. */
export function topicSlide(
  { image, example, points, details, ask, number }: Topic,
  evidence: EvidenceView | null,
): TopicSlide {
  if (evidence) return WITH_EVIDENCE[evidence.place];
  const shown = points.length;
  if (image) return { layout: 'topic-picture', shown };
  const turned = number % 2 === 0 ? '-turned' : '';
  const letters = points.reduce((sum, { length }) => sum + length, 0);
  if (!example && letters <= FEW_LETTERS && details.every(({ length }) => length === 0)) {
    return { layout: `topic-${ask ? 'large' : 'open'}${turned}`, shown };
  }
  return { layout: `topic${example ? '' : '-text'}${turned}`, shown };
}
