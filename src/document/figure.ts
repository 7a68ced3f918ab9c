/** Reader of a figure: groups of nodes, and links that join them by their ids. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../diagnostics/message.ts';
import type { Figure, FigureGroup, FigureNode } from './drawn-node.ts';
import { inlineOf } from './inline-elements.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, spanOf, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

type FigureLink = Figure['links'][number];

export function figure(element: XmlElement, reading: Reading): Figure | undefined {
  const values = attributesOf(element, VOCABULARY.figure.attributes, reading);
  const groups: FigureGroup[] = [];
  const written: { readonly link: FigureLink; readonly element: XmlElement }[] = [];
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'group') {
      const group = figureGroup(child, reading);
      if (group) groups.push(group);
    } else if (child.name === 'link') {
      const link = attributesOf(child, VOCABULARY.link.attributes, reading);
      if (link)
        written.push({ link: { from: link.from, to: link.to, because: link.because }, element: child });
    } else {
      reading.report(unknownElement(reading, child, VOCABULARY.figure.holds));
    }
  }
  const ids = new Set(groups.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const links = written
    .filter(({ link, element: child }) => joins(link, ids, child, reading))
    .map(({ link }) => link);
  if (!values) return undefined;
  return {
    kind: 'figure',
    ...values.origin,
    arrange: values.arrange,
    summary: values.summary,
    groups,
    // Said twice is drawn once.
    links: links.filter((link, index) => index === links.findIndex((other) => isSame(link, other))),
  };
}

function figureGroup(element: XmlElement, reading: Reading): FigureGroup | undefined {
  const values = attributesOf(element, VOCABULARY.group.attributes, reading);
  const nodes = childrenOf(element, reading, 'node', figureNode);
  if (!values) return undefined;
  const head = values.head ? [{ kind: 'text' as const, text: values.head }] : [];
  const isDone = values.done === 'yes';
  return {
    kind: 'figure-group',
    ...values.origin,
    tone: values.tone,
    ...(isDone && { isDone }),
    head,
    nodes,
  };
}

function figureNode(element: XmlElement, reading: Reading): FigureNode | undefined {
  const values = attributesOf(element, VOCABULARY.node.attributes, reading);
  return (
    values && {
      kind: 'figure-node',
      ...values.origin,
      number: values.number,
      icon: values.icon,
      when: values.when,
      alt: values.alt,
      href: values.href,
      children: inlineOf(element, reading),
    }
  );
}

function isSame(one: FigureLink, other: FigureLink): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Whether both ends of a link are nodes of the figure; what is wrong is reported. */
function joins(link: FigureLink, ids: ReadonlySet<string>, element: XmlElement, reading: Reading): boolean {
  const wrong = (['from', 'to'] as const).filter((end) => !ids.has(link[end]));
  for (const end of wrong) {
    reading.report({
      code: 'unknown-node',
      severity: 'error',
      message: say`Unexpected id \`${link[end]}\` in \`${end}\` of <link>, expected the id of a <node>`,
      span: spanOf(reading, element),
      hint: say`Add such a <node>, or correct the id.`,
    });
  }
  return wrong.length === 0;
}
