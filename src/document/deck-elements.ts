/** Readers of a deck: slides with a title, regions and notes. */

import type { XmlElement } from '@rgrove/parse-xml';
import { type Message, say } from '../diagnostics/message.ts';
import { TONES } from '../kinds/tone.ts';
import { link, number, oneOf, text } from './attributes.ts';
import { blocksOf, heading } from './block-elements.ts';
import type { Block, Deck, Heading, Slide, SlideRegion } from './node.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, spanOf, unknownElement } from './reading.ts';

export function deck(element: XmlElement, reading: Reading): Deck | undefined {
  const values = attributesOf(element, { footer: text('') }, reading);
  const slides = childrenOf(element, reading, 'slide', slide);
  return values && { kind: 'deck', ...values.origin, footer: values.footer, slides };
}

function slide(element: XmlElement, reading: Reading): Slide | undefined {
  const values = attributesOf(
    element,
    {
      layout: text(),
      tone: oneOf([...TONES, ''], ''),
      section: text(''),
      counts: oneOf(['yes', 'no'], 'no'),
      hidden: oneOf(['yes', 'no'], 'no'),
    },
    reading,
  );
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
      reading.report(unknownElement(reading, child, ['h1', 'region', 'notes']));
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
  const values = attributesOf(
    element,
    {
      name: text(),
      show: oneOf(['all', 'first-that-fits'], 'all'),
      icon: text(''),
      minutes: number(1, 60, 0),
      reveal: oneOf(['yes', 'no', 'with-previous'], 'no'),
      href: link(''),
      title: text(''),
    },
    reading,
  );
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
