/**
 * Evidence in words that can be changed: a quotation, a list, a table. A chart is a picture, for its bars say what a table
 * of its numbers does not.
 */

import type { FileChild } from 'docx';
import type { Evidence, EvidencePart } from '../../document/drawn-node.ts';
import type { InlineNode } from '../../document/inline-node.ts';
import type { Block, Paragraph, TableCellNode } from '../../document/node.ts';
import { type ChartForm, type EvidenceForm, isChartForm } from '../../kinds/evidence-form.ts';
import { drawn, pictureParagraph } from './pictures.ts';
import type { WordContext } from './word-context.ts';

type WordedForm = Exclude<EvidenceForm, ChartForm>;

/** How each form is put into blocks. */
const WORDED: Readonly<Record<WordedForm, (node: Evidence) => Block[]>> = {
  figure: ({ parts }) => parts.flatMap(numberOf),
  timeline: (node) => [rowsOf(node)],
  steps: numbered,
  cycle: numbered,
  compare: (node) => [sidesOf(node)],
  quote: ({ parts }) => parts.flatMap(quoted),
};

/** pt */
const PORTRAIT = 75;

export function evidence(node: Evidence, context: WordContext): FileChild[] {
  const { form, keepWithNext, picture } = node;
  if (isChartForm(form)) return drawn(node, keepWithNext, context);
  const portrait = context.pictures.get(picture);
  return [
    ...(portrait
      ? [
          pictureParagraph(
            portrait,
            (portrait.width * PORTRAIT) / portrait.height,
            node.summary,
            true,
            context,
          ),
        ]
      : []),
    ...context.blocks(WORDED[form](node), {
      ...context,
      keepWithNext: keepWithNext || context.keepWithNext,
    }),
  ];
}

function words(node: EvidencePart | Evidence, children: readonly InlineNode[], style = ''): Paragraph {
  const { span, id } = node;
  return { kind: 'paragraph', span, id, style, keepWithNext: false, children };
}

const strong = (children: readonly InlineNode[]): InlineNode => ({ kind: 'strong', children });

function text(value: string): InlineNode {
  return { kind: 'text', text: value };
}

/** What the number is, and what it counts. */
function numberOf(part: EvidencePart): Block[] {
  const shown = part.values.flatMap((value) => value.shown);
  return [
    // A heading would stand in the outline of the file.
    words(part, [strong(shown)], 'lead'),
    ...(part.children.length > 0 ? [words(part, part.children)] : []),
  ];
}

function quoted(part: EvidencePart): Block[] {
  const said = part.note.length > 0 ? [text(', '), ...part.note] : [];
  return [
    { ...words(part, part.children, 'quote'), keepWithNext: true },
    words(part, [text('— '), ...part.head, ...said], 'small'),
  ];
}

/** A row a part: its head beside its words. */
function rowsOf(node: Evidence): Block {
  const { span, id, parts } = node;
  return {
    kind: 'table',
    span,
    id,
    style: 'grid',
    columns: [1, 3],
    square: 0,
    summary: node.summary,
    keep: true,
    rows: parts.map((part) => ({
      kind: 'table-row',
      span: part.span,
      id: part.id,
      cells: [
        cell(part, [words(part, [strong(part.head)])], part.isMarked),
        cell(part, [words(part, part.children)], part.isMarked),
      ],
    })),
  };
}

/** The sides side by side, each under its head. */
function sidesOf({ span, id, parts, summary }: Evidence): Block {
  const row = (cells: TableCellNode[]) => ({ kind: 'table-row' as const, span, id, cells });
  return {
    kind: 'table',
    span,
    id,
    style: 'grid',
    columns: parts.map(() => 1),
    square: 0,
    summary,
    keep: true,
    rows: [
      row(parts.map((part) => ({ ...cell(part, [words(part, part.head)]), header: true }))),
      row(
        parts.map((part) => {
          const items = part.items.map((children) => [words(part, children)]);
          return cell(
            part,
            items.length > 0 ? [listOf(part, 'bullet', items)] : [words(part, part.children)],
          );
        }),
      ),
    ],
  };
}

function numbered(node: Evidence): Block[] {
  const items = node.parts.map((part) => [
    words(part, [strong(part.head), ...(part.children.length > 0 ? [text(': '), ...part.children] : [])]),
  ]);
  return [listOf(node, 'decimal', items)];
}

function listOf(
  { span, id }: Evidence | EvidencePart,
  numbering: 'bullet' | 'decimal',
  items: readonly (readonly Block[])[],
): Block {
  return {
    kind: 'list',
    span,
    id,
    numbering,
    start: 1,
    columns: 1,
    reveal: false,
    items: items.map((children) => ({ kind: 'list-item', span, id, href: '', children })),
  };
}

function cell({ span, id }: EvidencePart, children: readonly Block[], isMarked = false): TableCellNode {
  return {
    kind: 'table-cell',
    span,
    id,
    header: false,
    align: 'start',
    anchor: 'top',
    style: isMarked ? 'marked' : 'ruled',
    lines: 0,
    children,
  };
}
