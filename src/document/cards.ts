/** Reader of cards: each with a front, and a back if it is to be turned over. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../diagnostics/message.ts';
import type { Block, Card, Cards } from './node.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, spanOf, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

type BlocksOf = (element: XmlElement, reading: Reading) => Block[];

/** @param blocksOf reads what stands on a side */
export function cards(element: XmlElement, reading: Reading, blocksOf: BlocksOf): Cards | undefined {
  const values = attributesOf(element, VOCABULARY.cards.attributes, reading);
  const read = childrenOf(element, reading, 'card', (child) => card(child, reading, blocksOf));
  return (
    values && {
      kind: 'cards',
      ...values.origin,
      most: values.most,
      fill: values.fill === 'yes',
      cards: read,
    }
  );
}

function card(element: XmlElement, reading: Reading, blocksOf: BlocksOf): Card | undefined {
  const values = attributesOf(element, VOCABULARY.card.attributes, reading);
  const sides: { front?: Block[]; back?: Block[] } = {};
  for (const child of elementsOf(element, reading)) {
    if (child.name === 'front' || child.name === 'back') sides[child.name] = blocksOf(child, reading);
    else reading.report(unknownElement(reading, child, VOCABULARY.card.holds));
  }
  if (!sides.front) {
    reading.report({
      code: 'card-front',
      severity: 'error',
      message: say`Unexpected <card> without a front, expected <front>`,
      span: spanOf(reading, element),
      hint: say`Add it to the element.`,
    });
  }
  return (
    values && {
      kind: 'card',
      ...values.origin,
      tone: values.tone,
      icon: values.icon,
      number: values.number,
      front: sides.front ?? [],
      back: sides.back ?? [],
    }
  );
}
