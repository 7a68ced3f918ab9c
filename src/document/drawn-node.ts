/** The nodes of the document tree that are drawn: figures, and evidence in its forms. */

import type { FigureForm } from '../kinds/arrangement.ts';
import type { EvidenceForm } from '../kinds/evidence-form.ts';
import type { Tone } from '../kinds/tone.ts';
import type { InlineNode, NodeOrigin } from './inline-node.ts';

/** Groups of topics in an arrangement, with a line for each link. */
export interface Figure extends NodeOrigin {
  readonly kind: 'figure';
  readonly arrange: FigureForm;
  /** What the figure shows, in one sentence; what its nodes say of themselves follows it. */
  readonly summary: string;
  readonly groups: readonly FigureGroup[];
  /** By the ids of the nodes; `because` says why, and is empty for nothing. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly because: string }[];
}

/** What shows that a claim is true, drawn in one of several forms. */
export interface Evidence extends NodeOrigin {
  readonly kind: 'evidence';
  readonly form: EvidenceForm;
  /** Of the group that it belongs to; absent for none. */
  readonly tone?: Tone;
  /** What it shows, in words. */
  readonly summary: string;
  /** The whole that a number is a part of; 0 for none. */
  readonly of: number;
  /** What stands with each number, as an author writes it. */
  readonly unit: string;
  /** How far the marked parts are from one another; empty for nothing. */
  readonly between: readonly InlineNode[];
  /** The name of a picture's file; empty for none. */
  readonly picture: string;
  /** On paper: whether a page may not end after it. */
  readonly keepWithNext: boolean;
  /** Of a chart: one for each number of a part; one without name where there is no more than one. */
  readonly series: readonly EvidenceSeries[];
  readonly parts: readonly EvidencePart[];
}

export interface EvidenceSeries {
  readonly name: string;
  readonly isMarked: boolean;
}

/** A row of a chart, a date, a step, a side: whatever the form is made of. */
export interface EvidencePart extends NodeOrigin {
  readonly kind: 'evidence-part';
  readonly head: readonly InlineNode[];
  readonly note: readonly InlineNode[];
  /** Its place on a scale: of a date, in years; absent where it has none. */
  readonly at?: number;
  readonly isMarked: boolean;
  readonly values: readonly EvidenceValue[];
  readonly children: readonly InlineNode[];
  readonly items: readonly (readonly InlineNode[])[];
}

export interface EvidenceValue {
  readonly value: number;
  /** With its unit, as the language writes numbers. */
  readonly shown: readonly InlineNode[];
}

export interface FigureGroup extends NodeOrigin {
  readonly kind: 'figure-group';
  readonly tone: Tone;
  /** Whether it has been gone through: shown as what is over, where an arrangement can. */
  readonly isDone?: boolean;
  /** Stands over it; empty for nothing. */
  readonly head: readonly InlineNode[];
  readonly nodes: readonly FigureNode[];
}

export interface FigureNode extends NodeOrigin {
  readonly kind: 'figure-node';
  readonly number: string;
  /** Stands in the place of the number, which then goes before the title; empty for none. */
  readonly icon: string;
  /** When it happened; empty where that is not said. */
  readonly when: string;
  /** What it is and what it is linked to, for those who do not see the lines. */
  readonly alt: string;
  /** On a slide: where a click on it leads, a URL or `#id`; empty for nowhere. */
  readonly href: string;
  readonly children: readonly InlineNode[];
}
