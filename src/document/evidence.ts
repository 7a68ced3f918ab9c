/** Reader of evidence: parts with words and numbers, in a form that says how they are drawn. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Evidence, EvidencePart, EvidenceSeries, EvidenceValue } from './drawn-node.ts';
import { inlineOf } from './inline-elements.ts';
import type { InlineNode } from './inline-node.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

export function evidence(element: XmlElement, reading: Reading): Evidence | undefined {
  const values = attributesOf(element, VOCABULARY.evidence.attributes, reading);
  const series: EvidenceSeries[] = [];
  const parts: EvidencePart[] = [];
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'series') {
      const read = attributesOf(child, VOCABULARY.series.attributes, reading);
      if (read) series.push({ name: read.name, isMarked: read.marked === 'yes' });
    } else if (child.name === 'part') {
      const read = part(child, reading);
      if (read) parts.push(read);
    } else {
      reading.report(unknownElement(reading, child, VOCABULARY.evidence.holds));
    }
  }
  if (!values) return undefined;
  const { origin, tone, span, keep, ...rest } = values;
  return {
    kind: 'evidence',
    ...origin,
    ...rest,
    ...(tone && { tone }),
    between: words(span),
    keepWithNext: keep === 'next',
    series,
    parts,
  };
}

function part(element: XmlElement, reading: Reading): EvidencePart | undefined {
  const values = attributesOf(element, VOCABULARY.part.attributes, reading);
  const numbers: EvidenceValue[] = [];
  const paragraphs: InlineNode[][] = [];
  const items: InlineNode[][] = [];
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'value') {
      const read = attributesOf(child, VOCABULARY.value.attributes, reading);
      if (read) numbers.push({ value: read.n, shown: inlineOf(child, reading) });
    } else if (child.name === 'p') {
      paragraphs.push(inlineOf(child, reading));
    } else if (child.name === 'ul') {
      items.push(...childrenOf(child, reading, 'li', inlineOf));
    } else {
      reading.report(unknownElement(reading, child, VOCABULARY.part.holds));
    }
  }
  if (!values) return undefined;
  const { origin, head, note, at, marked } = values;
  return {
    kind: 'evidence-part',
    ...origin,
    head: words(head),
    note: words(note),
    ...(Number.isFinite(at) && { at }),
    isMarked: marked === 'yes',
    values: numbers,
    children: paragraphs.flat(),
    items,
  };
}

function words(text: string): InlineNode[] {
  return text ? [{ kind: 'text', text }] : [];
}
