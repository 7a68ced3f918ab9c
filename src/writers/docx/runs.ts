/** Words within a paragraph: one row a kind of inline node. */

import {
  CheckBox,
  ExternalHyperlink,
  type IRunOptions,
  PageNumber,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { InlineNode } from '../../document/inline-node.ts';
import { isRightToLeft, type WordContext } from './word-context.ts';

/** What the marks round a text make of it. */
type Marks = Pick<
  IRunOptions,
  'bold' | 'italics' | 'style' | 'subScript' | 'superScript' | 'noProof' | 'color' | 'size'
>;

type Writers = {
  readonly [Kind in InlineNode['kind']]: (
    node: Extract<InlineNode, { kind: Kind }>,
    marks: Marks,
    context: WordContext,
  ) => ParagraphChild[];
};

/** Of an em: the width of an underscore in the fonts that papers are set in. */
const UNDERSCORE = 0.5;

const WRITERS: Writers = {
  text: ({ text }, marks, context) => [run({ ...marks, text }, context)],
  strong: ({ children }, marks, context) => wordRuns(children, context, { ...marks, bold: true }),
  em: ({ children }, marks, context) => wordRuns(children, context, { ...marks, italics: true }),
  code: ({ children }, marks, context) =>
    wordRuns(children, context, { ...marks, style: 'HTMLCode', noProof: true }),
  sub: ({ children }, marks, context) => wordRuns(children, context, { ...marks, subScript: true }),
  sup: ({ children }, marks, context) => wordRuns(children, context, { ...marks, superScript: true }),
  a: ({ href, children }, marks, context) => {
    // On paper nothing is led to by its id.
    if (href.startsWith('#')) return wordRuns(children, context, marks);
    const shown = wordRuns(children, context, { ...marks, style: 'Hyperlink' });
    return [new ExternalHyperlink({ link: href, children: shown })];
  },
  // A content control: it is ticked by a click, and printed as a square.
  box: ({ description }) => [new CheckBox({ alias: description })],
  blank: ({ ems }, marks, context) => {
    const { bold: _, ...plain } = marks;
    return [
      run({ ...plain, text: '_'.repeat(Math.max(3, Math.round(ems / UNDERSCORE))), noProof: true }, context),
    ];
  },
  field: ({ field }, marks, context) => [
    run({ ...marks, children: [field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] }, context),
  ],
  br: (_node, marks, context) => [run({ ...marks, break: 1 }, context)],
};

export function wordRuns(
  nodes: readonly InlineNode[],
  context: WordContext,
  marks: Marks = {},
): ParagraphChild[] {
  return nodes.flatMap((node) => {
    // The row was found by the node's own kind, which the compiler cannot follow.
    const write = WRITERS[node.kind] as (
      node: InlineNode,
      marks: Marks,
      context: WordContext,
    ) => ParagraphChild[];
    return write(node, marks, context);
  });
}

export function run(options: IRunOptions, context: Pick<WordContext, 'info'>): TextRun {
  return new TextRun({ ...options, ...(isRightToLeft(context) && { rightToLeft: true }) });
}

/** The words alone, to measure their length by. */
export function plainWords(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : 'children' in node ? plainWords(node.children) : ''))
    .join('');
}
