/** Readers of a deck: slides with a title, regions and notes. */

import type { XmlElement } from '@rgrove/parse-xml';
import { type Message, say } from '../diagnostics/message.ts';
import { blocksOf, heading } from './block-elements.ts';
import type { Deck, Slide, SlideRegion } from './document-tree.ts';
import type { Block, Heading } from './node.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, spanOf, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

export function deck(element: XmlElement, reading: Reading): Deck | undefined {
  const values = attributesOf(element, VOCABULARY.deck.attributes, reading);
  const slides = childrenOf(element, reading, 'slide', slide);
  return values && { kind: 'deck', ...values.origin, footer: values.footer, slides };
}

function slide(element: XmlElement, reading: Reading): Slide | undefined {
  const values = attributesOf(element, VOCABULARY.slide.attributes, reading);
  const found: { title: Heading[]; regions: SlideRegion[]; notes: Block[] } = {
    title: [],
    regions: [],
    notes: [],
  };
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'h1') {
      const title = heading(1, child, reading);
      if (title) found.title.push(title);
    } else if (child.name === 'region') {
      const read = region(child, reading);
      if (read) found.regions.push(read);
    } else if (child.name === 'notes') {
      found.notes.push(...blocksOf(child, reading));
    } else {
      reading.report(unknownElement(reading, child, VOCABULARY.slide.holds));
    }
  }
  if (found.title.length !== 1) {
    reading.report({
      code: 'slide-title',
      severity: 'error',
      message: say`Unexpected ${found.title.length} titles on a slide, expected exactly one <h1>`,
      span: spanOf(reading, element),
      hint: say`Give each slide one <h1>.`,
    });
  }
  return (
    values && {
      kind: 'slide',
      ...values.origin,
      layout: values.layout,
      ...(values.tone && { tone: values.tone }),
      section: values.section,
      counts: values.counts === 'yes',
      hidden: values.hidden === 'yes',
      title: found.title[0]?.children ?? [],
      regions: found.regions,
      notes: found.notes,
    }
  );
}

function region(element: XmlElement, reading: Reading): SlideRegion | undefined {
  const values = attributesOf(element, VOCABULARY.region.attributes, reading);
  const children = blocksOf(element, reading);
  if (!values) return undefined;
  const { origin, name, show, icon, minutes, reveal, href, title } = values;
  const fault = (code: string, message: Message, hint: Message) =>
    reading.report({ code, severity: 'error', message, span: origin.span, hint });
  if (reveal !== 'no' && children.some((child) => child.kind === 'list' && child.reveal)) {
    fault(
      'reveal-twice',
      say`Unexpected \`reveal\` on a list and on the <region> around it, expected one of them`,
      say`Delete one of the two.`,
    );
  }
  if (href && !title) {
    fault(
      'missing-attribute',
      say`Missing attribute \`title\` on <region href>, expected where it leads`,
      say`Add it to the element.`,
    );
  }
  return { kind: 'region', ...origin, name, show, icon, minutes, reveal, href, title, children };
}
