/** Whether an element is one that a selector means (Selectors 4). */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import { AttributeAction, type AttributeSelector, type Selector, SelectorType } from 'css-what';
import { nameOf } from './svg-file.ts';

/** @param spend is called for each comparison, and throws where there are too many */
export type Matcher = (element: XmlElement, spend: () => void) => boolean;

/** Nothing where a selector asks for what we don’t know how to answer. */
export function compiled(selector: readonly Selector[]): Matcher | undefined {
  const tests = selector.map(testOf);
  if (tests.includes(undefined)) return undefined;
  const matchesUpTo = (end: number, element: XmlElement, spend: () => void): boolean => {
    for (let at = end; at >= 0; at -= 1) {
      spend();
      const { type } = selector[at] as Selector;
      if (type === SelectorType.Child || type === SelectorType.Descendant) {
        for (let above = parentOf(element); above; above = parentOf(above)) {
          if (matchesUpTo(at - 1, above, spend)) return true;
          if (type === SelectorType.Child) return false;
        }
        return false;
      }
      if (!tests[at]?.(element)) return false;
    }
    return true;
  };
  return (element, spend) => matchesUpTo(selector.length - 1, element, spend);
}

/** Ids before classes and attributes before names of elements (Selectors 4, 17). */
export function weightOf(selector: readonly Selector[]): number {
  return selector.reduce((sum, token) => {
    if (token.type === SelectorType.Tag) return sum + 1;
    if (token.type === SelectorType.Attribute && token.name === 'id') return sum + 10_000;
    return token.type === SelectorType.Attribute || token.type === SelectorType.Pseudo ? sum + 100 : sum;
  }, 0);
}

type Test = (element: XmlElement) => boolean;

function testOf(token: Selector): Test | undefined {
  if (token.type === SelectorType.Tag) return (element) => nameOf(element) === token.name;
  if (token.type === SelectorType.Attribute) return attributeTest(token);
  if (token.type === SelectorType.Pseudo) return PSEUDOS.get(token.name);
  const isPlain = [SelectorType.Universal, SelectorType.Child, SelectorType.Descendant].includes(token.type);
  return isPlain ? () => true : undefined;
}

const isElement = (node: unknown) => node instanceof Element;

const PSEUDOS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['root', (element) => parentOf(element) === undefined],
  ['first-child', (element) => element.parent?.children.find(isElement) === element],
  ['last-child', (element) => element.parent?.children.findLast(isElement) === element],
]);

function attributeTest({ name, action, value }: AttributeSelector): Test | undefined {
  const test = ATTRIBUTE_TESTS[action];
  return (
    test &&
    (({ attributes }) => {
      const own = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return own !== undefined && test(own, value);
    })
  );
}

const ATTRIBUTE_TESTS: Readonly<Partial<Record<AttributeAction, (own: string, asked: string) => boolean>>> = {
  [AttributeAction.Exists]: () => true,
  [AttributeAction.Equals]: (own, asked) => own === asked,
  [AttributeAction.Element]: (own, asked) => own.split(/\s+/).includes(asked),
  [AttributeAction.Start]: (own, asked) => asked !== '' && own.startsWith(asked),
  [AttributeAction.End]: (own, asked) => asked !== '' && own.endsWith(asked),
  [AttributeAction.Any]: (own, asked) => asked !== '' && own.includes(asked),
};

function parentOf({ parent }: XmlElement): XmlElement | undefined {
  return parent instanceof Element ? parent : undefined;
}
