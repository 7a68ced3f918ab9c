/** A slide of one's own as templates see it. */

import type { Figure, OwnSlide, Term } from '../lesson/lesson.ts';
import type { EvidenceView } from './evidence-view.ts';
import { type FigureView, figureView } from './figure-view.ts';

export type OwnSlideView = Omit<OwnSlide, 'figure' | 'evidence' | 'source'> &
  FigureView & {
    readonly evidence: EvidenceView | null;
    /** Of the theme, by what stands on it. */
    readonly layout: string;
    readonly glossary: readonly Term[];
    /** What stands below its figure: the language of code, the source; empty for nothing. */
    readonly caption: string;
    /** Who made its picture; empty for nothing. */
    readonly credit: string;
    /** The minute at which it should end; 0 where nothing tells. */
    readonly pace: number;
    /** Whether it stays out of the show. */
    readonly hidden: boolean;
  };

/** @param cited the source in its short form; empty for none */
export function ownSlideView(
  { figure, evidence: _e, source: _, ...slide }: OwnSlide,
  cited: string,
  evidence: EvidenceView | null,
  own: Pick<OwnSlideView, 'glossary' | 'pace' | 'hidden'>,
): OwnSlideView {
  const kind = figure
    ? LAYOUTS[figure.kind]
    : evidence && (evidence.place === 'chart' ? 'chart' : 'evidence');
  const parts = [slide.points.length > 0 || !kind ? 'text' : undefined, kind];
  const language = figure?.kind === 'code' ? figure.language : '';
  return {
    ...slide,
    ...own,
    ...figureView(figure),
    evidence,
    layout: ['slide', ...parts.filter(Boolean)].join('-'),
    caption: [language, cited || evidence?.cited].filter(Boolean).join(' · '),
    credit: figure?.kind === 'image' ? figure.credit : (evidence?.credit ?? ''),
  };
}

const LAYOUTS: Readonly<Record<Figure['kind'], string>> = { image: 'picture', table: 'table', code: 'code' };
