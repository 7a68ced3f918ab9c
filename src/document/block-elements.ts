/** Readers of blocks: one row an element. */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import { ownValue } from '../base/own-value.ts';
import { say } from '../diagnostics/message.ts';
import { cards } from './cards.ts';
import { codeText } from './code-text.ts';
import { evidence } from './evidence.ts';
import { figure } from './figure.ts';
import { inlineOf, inlineRun, isInline } from './inline-elements.ts';
import type { Block, Heading, List, ListItem, TableCellNode, TableRow } from './node.ts';
import { attributesOf, childrenOf, elementsOf, type Reading, spanOf, unknownElement } from './reading.ts';
import { VOCABULARY } from './vocabulary.ts';

type BlockReader = (element: XmlElement, reading: Reading) => Block | undefined;

/** The elements that may stand where blocks may. */
const blockElements = {
  h1: (element, reading) => heading(1, element, reading),
  h2: (element, reading) => heading(2, element, reading),
  h3: (element, reading) => heading(3, element, reading),
  p: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.p.attributes, reading);
    return (
      values && {
        kind: 'paragraph',
        ...values.origin,
        style: values.class,
        keepWithNext: values.keep === 'next',
        ...(values.icon && { icon: values.icon }),
        children: inlineOf(element, reading),
      }
    );
  },
  ul: (element, reading) => list(element, reading, 'bullet'),
  ol: (element, reading) => list(element, reading, 'decimal'),
  table: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.table.attributes, reading);
    const rows = childrenOf(element, reading, 'tr', tableRow);
    return (
      values && {
        kind: 'table',
        ...values.origin,
        style: values.class,
        columns: values.columns,
        square: values.square,
        rows,
        summary: values.summary,
        keep: values.keep !== 'no',
        ...(values.keep === 'next' && { keepWithNext: true }),
      }
    );
  },
  lines: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.lines.attributes, reading);
    if (!values) return undefined;
    const { origin, ...field } = values;
    return { kind: 'lines', ...origin, ...field };
  },
  aside: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.aside.attributes, reading);
    return (
      values && {
        kind: 'aside',
        ...values.origin,
        style: values.class,
        keepWithNext: values.keep === 'next',
        children: blocksOf(element, reading),
      }
    );
  },
  margin: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.margin.attributes, reading);
    return values && { kind: 'margin', ...values.origin, children: blocksOf(element, reading) };
  },
  item: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.item.attributes, reading);
    return (
      values && {
        kind: 'item',
        ...values.origin,
        number: values.number,
        children: blocksOf(element, reading),
      }
    );
  },
  img: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.img.attributes, reading);
    return (
      values && {
        kind: 'image',
        ...values.origin,
        file: values.src,
        alt: values.alt,
        fit: values.fit,
        size: values.size,
        keepWithNext: values.keep === 'next',
      }
    );
  },
  'merge-field': (element, reading) => {
    const values = attributesOf(element, VOCABULARY['merge-field'].attributes, reading);
    return values && { kind: 'merge-field', ...values.origin, name: values.name };
  },
  figure,
  evidence,
  pre: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.pre.attributes, reading);
    for (const child of element.children.filter((node) => node instanceof Element)) {
      reading.report({
        code: 'unknown-element',
        severity: 'error',
        message: say`Unexpected element <${child.name}> in <pre>, expected text only`,
        span: spanOf(reading, child),
        hint: say`Take it away: code has no marks.`,
      });
    }
    return values && { kind: 'code-block', ...values.origin, text: codeText(element.text) };
  },
  cards: (element, reading) => cards(element, reading, blocksOf),
  thumbnail: (element, reading) => {
    const values = attributesOf(element, VOCABULARY.thumbnail.attributes, reading);
    return (
      values && {
        kind: 'thumbnail',
        ...values.origin,
        slide: values.slide,
        alt: values.alt,
        lines: values.lines,
        children: blocksOf(element, reading),
      }
    );
  },
} satisfies Partial<Record<keyof typeof VOCABULARY, BlockReader>>;

export function heading(level: 1 | 2 | 3, element: XmlElement, reading: Reading): Heading | undefined {
  const values = attributesOf(element, VOCABULARY.h1.attributes, reading);
  return (
    values && {
      kind: 'heading',
      ...values.origin,
      level,
      note: values.note,
      icon: values.icon,
      ...(values.badge && { badge: values.badge }),
      children: inlineOf(element, reading),
    }
  );
}

function list(element: XmlElement, reading: Reading, numbering: 'bullet' | 'decimal'): List | undefined {
  const values = attributesOf(element, VOCABULARY.ul.attributes, reading);
  const items = childrenOf(element, reading, 'li', listItem);
  if (!values) return undefined;
  const lettered = values.type === 'A';
  return {
    kind: 'list',
    ...values.origin,
    numbering: numbering === 'bullet' ? 'bullet' : lettered ? 'upper-alpha' : 'decimal',
    start: values.start,
    columns: values.columns,
    reveal: values.reveal === 'yes',
    items,
  };
}

function listItem(element: XmlElement, reading: Reading): ListItem | undefined {
  const values = attributesOf(element, VOCABULARY.li.attributes, reading);
  if (!values) return undefined;
  const { origin, href, field: description, ...tick } = values;
  return {
    kind: 'list-item',
    ...origin,
    href,
    ...(description && { field: { description, ...tick } }),
    children: blocksOf(element, reading),
  };
}

function tableRow(element: XmlElement, reading: Reading): TableRow | undefined {
  const values = attributesOf(element, VOCABULARY.tr.attributes, reading);
  const cells = elementsOf(element, reading).flatMap((child): TableCellNode[] => {
    if (child.name !== 'th' && child.name !== 'td') {
      reading.report(unknownElement(reading, child, VOCABULARY.tr.holds));
      return [];
    }
    const cell = attributesOf(child, VOCABULARY.td.attributes, reading);
    const header = child.name === 'th';
    return cell
      ? [
          {
            kind: 'table-cell',
            ...cell.origin,
            header,
            align: cell.align,
            anchor: cell.valign,
            style: cell.class,
            ...(cell.field && {
              field: { description: cell.field, name: cell.name, limit: cell.limit },
            }),
            lines: cell.lines,
            children: blocksOf(child, reading),
          },
        ]
      : [];
  });
  return values && { kind: 'table-row', ...values.origin, cells };
}

export function blocksOf(element: XmlElement, reading: Reading): Block[] {
  return blocksAmong(element, element.children, reading);
}

/** Blocks as they stand; words between them become paragraphs, so that `<li>word</li>` needs no `<p>`. */
export function blocksAmong(
  parent: XmlElement,
  nodes: readonly XmlElement['children'][number][],
  reading: Reading,
): Block[] {
  const blocks: Block[] = [];
  let words: XmlElement['children'][number][] = [];
  const flush = () => {
    const children = inlineRun(words, reading);
    const [first] = words;
    if (children.length > 0 && first) {
      blocks.push({
        kind: 'paragraph',
        span: spanOf(reading, first),
        id: parent.attributes.id ?? '',
        style: '',
        keepWithNext: false,
        children,
      });
    }
    words = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      words.push(node);
    } else if (node instanceof Element) {
      flush();
      const read: BlockReader | undefined = ownValue(blockElements, node.name);
      const block = read?.(node, reading);
      if (!read) reading.report(unknownElement(reading, node, Object.keys(blockElements)));
      if (block) blocks.push(block);
    }
  }
  flush();
  return blocks;
}
