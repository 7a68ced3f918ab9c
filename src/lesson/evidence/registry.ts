/** The kinds of evidence: one row a kind. */

import { slideImage, table } from '../figure-schema.ts';
import { completeImage } from '../lesson-image.ts';
import { chart } from './chart.ts';
import { compare } from './compare.ts';
import { cycle } from './cycle.ts';
import { evidenceKind } from './evidence-kind.ts';
import { figure } from './figure.ts';
import { quote } from './quote.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';

export const EVIDENCE_KINDS = {
  figure,
  chart,
  timeline,
  steps,
  cycle,
  compare,
  quote,
  table: evidenceKind({
    schema: table,
    prose: ['head.*', 'rows.*.*'],
    plain: [],
    place: 'table',
    complete: ({ head = [], rows }) => ({ head, rows }),
  }),
  image: evidenceKind({
    schema: slideImage,
    prose: ['credit'],
    plain: ['alt'],
    place: 'picture',
    complete: completeImage,
  }),
} as const;

type Kinds = typeof EVIDENCE_KINDS;
export type EvidenceName = keyof Kinds;

/** Evidence of each kind, with every default filled. */
export type EvidenceData = {
  [Name in EvidenceName]: { readonly kind: Name } & Readonly<ReturnType<Kinds[Name]['complete']>>;
}[EvidenceName];

export const EVIDENCE_NAMES = Object.keys(EVIDENCE_KINDS) as readonly EvidenceName[];

/** Fields of evidence as patterns from the field `evidence` on. */
export function evidenceFields(of: 'prose' | 'plain'): string[] {
  return EVIDENCE_NAMES.flatMap((name) =>
    EVIDENCE_KINDS[name][of].map((field) => `evidence.${name}.${field}`),
  );
}
