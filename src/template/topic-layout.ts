/** How a topic, and the opening of a lesson, fill their slides: the layout of the theme, and which of its points stand beside what it shows. */

import type { Topic } from '../lesson/lesson.ts';
import type { EvidenceView } from './evidence-view.ts';

export interface TopicSlide {
  /** A name of the theme's layouts. */
  readonly layout: string;
  /** Whether its question stands on it: none of that which a slide to talk on follows. */
  readonly asks: boolean;
  /** How many of its points stand on the slide, from the first on; the others are told. */
  readonly shown: number;
}

/** Captions beside evidence. */
const CAPTIONS = 2;

/** Points of no more letters than this stand large. */
const FEW_LETTERS = 150;

const WITH_EVIDENCE: Readonly<Record<EvidenceView['place'], Omit<TopicSlide, 'asks'>>> = {
  wide: { layout: 'evidence', shown: 0 },
  side: { layout: 'evidence-side', shown: CAPTIONS },
  chart: { layout: 'evidence-chart', shown: CAPTIONS },
  table: { layout: 'evidence-table', shown: 0 },
  picture: { layout: 'evidence-picture', shown: CAPTIONS },
};

/** Topics that are words alone take two layouts by turns, so that no three slides look the same. */
export function topicSlide(topic: Topic, evidence: EvidenceView | null): TopicSlide {
  const asks = topic.ask !== '' && !topic.talk;
  const { layout, shown } = arranged(topic, evidence);
  // Without the question there is more room.
  return { layout: asks ? layout : `${layout}-open`, shown, asks };
}

function arranged(
  { image, example, points, details, number }: Topic,
  evidence: EvidenceView | null,
): Omit<TopicSlide, 'asks'> {
  if (evidence) return WITH_EVIDENCE[evidence.place];
  const shown = points.length;
  if (image) return { layout: 'topic-picture', shown };
  const turned = number % 2 === 0 ? '-turned' : '';
  const letters = points.reduce((sum, { length }) => sum + length, 0);
  if (!example && letters <= FEW_LETTERS && details.every(({ length }) => length === 0)) {
    return { layout: `topic-large${turned}`, shown };
  }
  return { layout: `topic${example ? '' : '-text'}${turned}`, shown };
}

const HOOK: Readonly<Record<EvidenceView['place'], string>> = {
  wide: 'hook-evidence',
  side: 'hook-evidence',
  chart: 'hook-chart',
  table: 'hook-table',
  picture: 'hook-picture',
};

/** A sentence by itself, or above what shows it. */
export function hookLayout(evidence: EvidenceView | null): string {
  return evidence ? HOOK[evidence.place] : 'hook';
}
