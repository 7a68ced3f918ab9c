/** Readers of what stands inside a line: text, emphasis, code, links, gaps and fields. */

import { XmlElement as Element, type XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { normalText } from '../base/normal-text.ts';
import { ownValue } from '../base/own-value.ts';
import { say } from '../diagnostics/message.ts';
import { type AttributeType, type AttributeValues, readAttributes } from './attributes.ts';
import type { InlineNode } from './inline-node.ts';
import { LONGEST_PARAGRAPH, MOST_BREAKS } from './markup-limits.ts';
import { type Reading, spanOf, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

type InlineReader = (element: XmlElement, reading: Reading) => InlineNode | undefined;

/** One row an inline element. */
const inlineElements = {
  strong: (element, reading) => marked('strong', element, reading),
  em: (element, reading) => marked('em', element, reading),
  code: (element, reading) => marked('code', element, reading),
  sub: (element, reading) => marked('sub', element, reading),
  sup: (element, reading) => marked('sup', element, reading),
  a: (element, reading) => {
    const values = valuesOf(element, VOCABULARY.a.attributes, reading);
    return values && { kind: 'a', href: values.href, children: inlineNodes(element.children, reading) };
  },
  blank: (element, reading) => {
    const values = valuesOf(element, VOCABULARY.blank.attributes, reading);
    return values && { kind: 'blank', ...values };
  },
  box: (element, reading) => {
    const values = valuesOf(element, VOCABULARY.box.attributes, reading);
    return values && { kind: 'box', ...values };
  },
  page: (element, reading) => field('page', element, reading),
  pages: (element, reading) => field('pages', element, reading),
  br: (element, reading) =>
    valuesOf(element, VOCABULARY.br.attributes, reading) && {
      kind: 'br',
    },
} satisfies Partial<Record<keyof typeof VOCABULARY, InlineReader>>;

/** The inline nodes of an element's children, white space folded as HTML folds it. */
export function inlineOf(element: XmlElement, reading: Reading): InlineNode[] {
  return inlineRun(element.children, reading);
}

/** The inline nodes of what makes one paragraph; too much of it is reported, for no page has room for it. */
export function inlineRun(nodes: readonly XmlNode[], reading: Reading): InlineNode[] {
  const run = foldSpace(inlineNodes(nodes, reading));
  const { text, breaks } = sizeOf(run);
  const [first] = nodes;
  if (first && (text > LONGEST_PARAGRAPH || breaks > MOST_BREAKS)) {
    reading.report({
      code: 'markup-too-large',
      severity: 'error',
      message: say`Paragraph of ${text} characters with ${breaks} gaps and breaks, expected at most ${LONGEST_PARAGRAPH} and ${MOST_BREAKS}`,
      span: spanOf(reading, first),
      hint: say`Make several paragraphs of it.`,
    });
  }
  return run;
}

function sizeOf(nodes: readonly InlineNode[]): { readonly text: number; readonly breaks: number } {
  let [text, breaks] = [0, 0];
  for (const node of nodes) {
    if (node.kind === 'text') text += node.text.length;
    else if (node.kind === 'br' || node.kind === 'blank') breaks += 1;
    else if ('children' in node) {
      const inner = sizeOf(node.children);
      text += inner.text;
      breaks += inner.breaks;
    }
  }
  return { text, breaks };
}

export function isInline(node: XmlNode): boolean {
  return node instanceof XmlText || (node instanceof Element && Object.hasOwn(inlineElements, node.name));
}

/** The inline nodes of a run of nodes among blocks. */
function inlineNodes(nodes: readonly XmlNode[], reading: Reading): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    if (node instanceof XmlText) return [{ kind: 'text', text: normalText(node.text) }];
    if (!(node instanceof Element)) return [];
    const read: InlineReader | undefined = ownValue(inlineElements, node.name);
    if (!read) {
      reading.report(unknownElement(reading, node, Object.keys(inlineElements)));
      return [];
    }
    const inline = read(node, reading);
    return inline ? [inline] : [];
  });
}

/** Inline elements show no part of the lesson by themselves, so they carry no `id`. */
function valuesOf<Types extends Record<string, AttributeType<unknown>>>(
  element: XmlElement,
  types: Types,
  reading: Reading,
): AttributeValues<Types> | undefined {
  return readAttributes(element.name, element.attributes, types, spanOf(reading, element), reading.report);
}

function marked(
  kind: 'strong' | 'em' | 'code' | 'sub' | 'sup',
  element: XmlElement,
  reading: Reading,
): InlineNode | undefined {
  const values = valuesOf(element, VOCABULARY.strong.attributes, reading);
  return values && { kind, children: inlineNodes(element.children, reading) };
}

function field(name: 'page' | 'pages', element: XmlElement, reading: Reading): InlineNode | undefined {
  const values = valuesOf(element, VOCABULARY.page.attributes, reading);
  return values && { kind: 'field', field: name };
}

/** Runs of white space become one space, but in code; none stays at the start, at the end, or beside a forced break. */
function foldSpace(nodes: readonly InlineNode[]): InlineNode[] {
  let spaceBefore = true;
  const fold = (children: readonly InlineNode[]): InlineNode[] =>
    children.flatMap((node): InlineNode[] => {
      if (node.kind === 'text') {
        const folded = node.text.replace(/[ \t\r\n]+/g, ' ');
        const kept = spaceBefore ? folded.replace(/^ /, '') : folded;
        if (!kept) return [];
        spaceBefore = kept.endsWith(' ');
        return [{ kind: 'text', text: kept }];
      }
      if (node.kind === 'code') {
        spaceBefore = false;
        return [node];
      }
      if ('children' in node) return [{ ...node, children: fold(node.children) }];
      spaceBefore = node.kind === 'br';
      return [node];
    });
  return withoutTrailingSpace(fold(nodes));
}

function withoutTrailingSpace(nodes: readonly InlineNode[]): InlineNode[] {
  const last = nodes.at(-1);
  if (!last) return [];
  const before = nodes.slice(0, -1);
  if (last.kind === 'text') {
    const kept = last.text.replace(/ $/, '');
    return kept ? [...before, { kind: 'text', text: kept }] : withoutTrailingSpace(before);
  }
  return 'children' in last && last.kind !== 'code'
    ? [...before, { ...last, children: withoutTrailingSpace(last.children) }]
    : [...nodes];
}
