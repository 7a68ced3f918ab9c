/** Evidence as templates see it: parts with words and numbers, whatever its kind. */

import type { EvidenceForm } from '../kinds/evidence-form.ts';
import type { Evidence } from '../lesson/evidence/evidence.ts';
import type { EvidenceKind } from '../lesson/evidence/evidence-kind.ts';
import { EVIDENCE_KINDS, type EvidenceData, type EvidenceName } from '../lesson/evidence/registry.ts';
import { type FigureView, figureView } from './figure-view.ts';

export interface EvidencePartView {
  readonly head: string;
  /** With inline markup. */
  readonly text: string;
  readonly note: string;
  readonly values: readonly number[];
  readonly isMarked: boolean;
  /** With inline markup. */
  readonly items: readonly string[];
}

/** What the parts of evidence say together. */
interface Drawn {
  readonly form: EvidenceForm;
  readonly unit?: string;
  readonly of?: number;
  readonly series?: readonly { readonly name: string; readonly isMarked: boolean }[];
  readonly parts: readonly Partial<EvidencePartView>[];
  readonly portrait?: { readonly file: string; readonly credit: string } | null;
}

export type EvidenceView = Pick<FigureView, 'table' | 'image'> & {
  /** Its key in the lesson. */
  readonly kind: EvidenceName;
  readonly place: EvidenceKind<never, never>['place'];
  /** Empty for a table and a picture, which are drawn as others are. */
  readonly form: EvidenceForm | '';
  readonly unit: string;
  readonly of: number;
  readonly series: readonly { readonly name: string; readonly isMarked: boolean }[];
  readonly parts: readonly EvidencePartView[];
  /** The file of a portrait; empty for none. */
  readonly portrait: string;
  /** Who made its picture; empty for nothing. */
  readonly credit: string;
  /** The source in its short form; empty for none. */
  readonly cited: string;
  /** The author's own words for what it shows; empty for none. */
  readonly says: string;
};

type Drawers = {
  readonly [Name in EvidenceName]: (data: Extract<EvidenceData, { kind: Name }>) => Drawn | undefined;
};

const DRAWN: Drawers = {
  figure: ({ value, unit, says, of }) => ({
    form: 'figure',
    unit,
    of,
    parts: [{ text: says, values: [value] }],
  }),
  chart: ({ form, unit, series, rows }) => ({
    form,
    unit,
    series,
    parts: rows.map(({ name, values, isMarked }) => ({ head: name, values, isMarked })),
  }),
  timeline: ({ events }) => ({
    form: 'timeline',
    parts: events.map(({ when, what, isMarked }) => ({ head: when, text: what, isMarked })),
  }),
  steps: ({ steps }) => ({ form: 'steps', parts: steps.map(stepPart) }),
  cycle: ({ steps }) => ({ form: 'cycle', parts: steps.map(stepPart) }),
  compare: ({ sides }) => ({
    form: 'compare',
    parts: sides.map(({ title, points }) => ({ head: title, items: points })),
  }),
  quote: ({ text, who, role, year, portrait }) => ({
    form: 'quote',
    parts: [{ head: who, text, note: [role, year].filter(Boolean).join(', ') }],
    portrait,
  }),
  table: () => undefined,
  image: () => undefined,
};

/** @param cited the source in its short form; empty for none */
export function evidenceView({ data, says }: Evidence, cited: string): EvidenceView {
  // The row was found by the data's own kind, which the compiler cannot follow.
  const draw = DRAWN[data.kind] as (data: EvidenceData) => Drawn | undefined;
  const drawn = draw(data);
  const { table, image } = figureView(data.kind === 'table' || data.kind === 'image' ? data : undefined);
  return {
    kind: data.kind,
    place: EVIDENCE_KINDS[data.kind].place,
    form: drawn?.form ?? '',
    unit: drawn?.unit ?? '',
    of: drawn?.of ?? 0,
    series: drawn?.series ?? [],
    parts: (drawn?.parts ?? []).map((part) => ({ ...NO_PART, ...part })),
    portrait: drawn?.portrait?.file ?? '',
    credit: image?.credit ?? drawn?.portrait?.credit ?? '',
    table,
    image,
    cited,
    says,
  };
}

const NO_PART: EvidencePartView = { head: '', text: '', note: '', values: [], isMarked: false, items: [] };

function stepPart({ title, text }: { readonly title: string; readonly text: string }) {
  return { head: title, text };
}
