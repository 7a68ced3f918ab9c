/** Readers of a sheet: blocks that flow over pages, the line at the foot of each, and sections on pages of their own. */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import { blocksAmong } from './block-elements.ts';
import type { RunningLine, Sheet, SheetSection } from './document-tree.ts';
import { inlineOf } from './inline-elements.ts';
import { attributesOf, childrenOf, type Reading } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

export function sheet(element: XmlElement, reading: Reading): Sheet | undefined {
  const values = attributesOf(element, VOCABULARY.sheet.attributes, reading);
  const sections = childrenNamed('section', element);
  return (
    values && {
      kind: 'sheet',
      ...values.origin,
      title: values.title,
      type: values.type,
      hasMargin: values.margin === 'yes',
      ...flowOf(element, sections, reading),
      sections: sections.flatMap((child) => section(child, reading) ?? []),
    }
  );
}

function section(element: XmlElement, reading: Reading): SheetSection | undefined {
  const values = attributesOf(element, VOCABULARY.section.attributes, reading);
  return values && { kind: 'section', ...values.origin, ...flowOf(element, [], reading) };
}

/** The foot and the blocks of a sheet or section, but for the children that are neither. */
function flowOf(element: XmlElement, others: readonly XmlElement[], reading: Reading) {
  const footers = childrenNamed('footer', element);
  const apart = new Set<unknown>([...footers, ...others]);
  const [foot] = footers;
  return {
    footer: foot ? runningLine(foot, reading) : { start: [], end: [] },
    children: blocksAmong(
      element,
      element.children.filter((child) => !apart.has(child)),
      reading,
    ),
  };
}

function childrenNamed(name: string, { children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => child instanceof Element && child.name === name);
}

function runningLine(element: XmlElement, reading: Reading): RunningLine {
  const [start, end] = childrenOf(element, reading, 'p', (child) => ({ nodes: inlineOf(child, reading) }));
  return { start: start?.nodes ?? [], end: end?.nodes ?? [] };
}
