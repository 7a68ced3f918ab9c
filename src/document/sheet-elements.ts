/** Readers of a sheet: blocks that flow over pages, and the line at the foot of each. */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import { text } from './attributes.ts';
import { blocksAmong } from './block-elements.ts';
import { inlineOf } from './inline-elements.ts';
import type { RunningLine, Sheet } from './node.ts';
import { attributesOf, childrenOf, type Reading } from './reading.ts';

export function sheet(element: XmlElement, reading: Reading): Sheet | undefined {
  const values = attributesOf(element, { title: text() }, reading);
  const footers = element.children.filter((child) => child instanceof Element && child.name === 'footer');
  const body = element.children.filter((child) => !footers.includes(child));
  const [foot] = footers as XmlElement[];
  return (
    values && {
      kind: 'sheet',
      ...values.origin,
      title: values.title,
      footer: foot ? runningLine(foot, reading) : { start: [], end: [] },
      children: blocksAmong(element, body, reading),
    }
  );
}

function runningLine(element: XmlElement, reading: Reading): RunningLine {
  const [start, end] = childrenOf(element, reading, 'p', (child) => ({ nodes: inlineOf(child, reading) }));
  return { start: start?.nodes ?? [], end: end?.nodes ?? [] };
}
