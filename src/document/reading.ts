/** What every element reader is given, and the small steps they share. */

import { XmlElement as Element, type XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { suggest } from '../base/suggestion.ts';
import type { Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { type AttributeType, type AttributeValues, readAttributes } from './attributes.ts';
import type { NodeOrigin } from './inline-node.ts';

export interface Reading {
  readonly source: Source;
  readonly report: (diagnostic: Diagnostic) => void;
}

export function spanOf({ source }: Reading, node: XmlNode): Span {
  const end = node instanceof Element ? source.text.indexOf('>', node.start) + 1 : node.end;
  return { source, start: node.start, end: Math.max(end, node.start + 1) };
}

/** The element children; text that is more than white space is reported, for it would vanish. */
export function elementsOf(element: XmlElement, reading: Reading): XmlElement[] {
  for (const child of element.children) {
    if (child instanceof XmlText && child.text.trim()) {
      reading.report({
        code: 'misplaced-text',
        severity: 'error',
        message: say`Unexpected text in <${element.name}>, expected elements only`,
        span: spanOf(reading, child),
        hint: say`Put it into <p>.`,
      });
    }
  }
  return element.children.filter((child) => child instanceof Element);
}

export function unknownElement(reading: Reading, element: XmlElement, known: readonly string[]): Diagnostic {
  const meant = suggest(element.name, known);
  const names = known.map((name) => `<${name}>`).join(', ');
  return {
    code: 'unknown-element',
    severity: 'error',
    message:
      element.parent instanceof Element
        ? say`Unexpected element <${element.name}> in <${element.parent.name}>, expected ${names}`
        : say`Unexpected element <${element.name}>, expected ${names}`,
    span: spanOf(reading, element),
    hint: meant ? say`Did you mean <${meant}>?` : say`Write one of these.`,
  };
}

/** Children of one name only; others are reported. */
export function childrenOf<Read>(
  element: XmlElement,
  reading: Reading,
  name: string,
  read: (child: XmlElement, reading: Reading) => Read | undefined,
): Read[] {
  return elementsOf(element, reading).flatMap((child) => {
    if (child.name !== name) {
      reading.report(unknownElement(reading, child, [name]));
      return [];
    }
    const value = read(child, reading);
    return value === undefined ? [] : [value];
  });
}

/** An element's attributes with its origin: each element may carry an `id`. */
export function attributesOf<Types extends Record<string, AttributeType<unknown>>>(
  element: XmlElement,
  types: Types,
  reading: Reading,
): (AttributeValues<Types> & { readonly origin: NodeOrigin }) | undefined {
  const span = spanOf(reading, element);
  const { id = '', ...own } = element.attributes;
  const values = readAttributes(element.name, own, types, span, reading.report);
  return values && { ...values, origin: { span, id } };
}
