/** Reader of a concept map: its nodes, and links that join a remedy to an obstacle. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../message.ts';
import { link, oneOf, text } from './attributes.ts';
import { inlineOf } from './inline-elements.ts';
import type { ConceptMap, MapNode } from './node.ts';
import { attributesOf, elementsOf, placeOf, type Reading, unknownElement } from './reading.ts';

type MapLink = ConceptMap['links'][number];

export function conceptMap(element: XmlElement, reading: Reading): ConceptMap | undefined {
  const values = attributesOf(element, { summary: text(), obstacles: text(), remedies: text() }, reading);
  const nodes: MapNode[] = [];
  const written: { readonly link: MapLink; readonly element: XmlElement }[] = [];
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'node') {
      const node = mapNode(child, reading);
      if (node) nodes.push(node);
    } else if (child.name === 'link') {
      const link = attributesOf(child, { from: text(), to: text() }, reading);
      if (link) written.push({ link: { from: link.from, to: link.to }, element: child });
    } else {
      reading.report(unknownElement(reading, child, ['node', 'link']));
    }
  }
  const links = written
    .filter(({ link, element: child }) => joins(link, nodes, child, reading))
    .map(({ link }) => link);
  if (!values) return undefined;
  return {
    kind: 'map',
    ...values.origin,
    summary: values.summary,
    heads: {
      obstacle: [{ kind: 'text', text: values.obstacles }],
      remedy: [{ kind: 'text', text: values.remedies }],
    },
    nodes,
    // Said twice is drawn once.
    links: links.filter((link, index) => index === links.findIndex((other) => isSame(link, other))),
  };
}

function mapNode(element: XmlElement, reading: Reading): MapNode | undefined {
  const values = attributesOf(
    element,
    { class: oneOf(['obstacle', 'remedy']), number: text(), alt: text(), href: link('') },
    reading,
  );
  return (
    values && {
      kind: 'map-node',
      ...values.origin,
      role: values.class,
      number: values.number,
      alt: values.alt,
      href: values.href,
      children: inlineOf(element, reading),
    }
  );
}

function isSame(one: MapLink, other: MapLink): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Whether both ends of a link are there, a remedy and an obstacle; what is wrong is reported. */
function joins(link: MapLink, nodes: readonly MapNode[], element: XmlElement, reading: Reading): boolean {
  const ends = [
    { attribute: 'from', id: link.from, role: 'remedy' },
    { attribute: 'to', id: link.to, role: 'obstacle' },
  ];
  const wrong = ends.filter(({ id, role }) => !nodes.some((node) => node.id === id && node.role === role));
  for (const { attribute, id, role } of wrong) {
    reading.report({
      code: 'unknown-node',
      severity: 'error',
      message: say`Unexpected id \`${id}\` in \`${attribute}\` of <link>, expected the id of a <node class="${role}">`,
      place: placeOf(reading, element),
      hint: say`Add such a <node>, or correct the id.`,
    });
  }
  return wrong.length === 0;
}
