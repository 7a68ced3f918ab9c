/** The registry of blocks in a Word file: one row a kind of block. */

import { type FileChild, LeaderType, ShadingType, Tab, TabStopType, Table as WordTable } from 'docx';
import type { Block, CodeBlock, Heading, Item, Lines, Paragraph } from '../../document/node.ts';
import { aside, besideNotes, cards } from './boxes.ts';
import { evidence } from './evidence.ts';
import { item, list } from './lists.ts';
import type { NumberingMarker } from './numbering.ts';
import { figure, image, thumbnail } from './pictures.ts';
import { run, wordRuns } from './runs.ts';
import { table } from './tables.ts';
import { twips } from './twips.ts';
import { scaled, type WordContext } from './word-context.ts';
import { gap, wordParagraph } from './word-paragraph.ts';
import { styleId } from './word-styles.ts';

type PlainBlock = Exclude<Block, { kind: 'item' | 'margin' }>;

type Writers = {
  readonly [Kind in PlainBlock['kind']]: (
    block: Extract<PlainBlock, { kind: Kind }>,
    context: WordContext,
  ) => FileChild[];
};

const WRITERS: Writers = {
  heading,
  paragraph,
  list,
  table,
  lines,
  aside,
  image,
  'code-block': codeBlock,
  figure,
  evidence,
  // On a paper for nobody in particular there is nothing to see of it.
  'merge-field': () => [],
  thumbnail,
  cards,
};

/** pt above a table and a box */
const ABOVE = 6;
/** pt above a list in columns, which belongs to the words before it */
const CLOSE = 2;
/** pt before the text of a question, at the theme's own scale */
const QUESTION_INDENT = 24;

/** Blocks one below the other; the marker of the context stands before the first of them. */
export function wordBlocks(blocks: readonly Block[], context: WordContext): FileChild[] {
  const { marker: _, ...unmarked } = context;
  const written: FileChild[] = [];
  // Questions that follow one another are one list.
  let before: { readonly number: number; readonly marker: NumberingMarker } | undefined;
  let passed = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < passed) continue;
    const isKept = context.keepsTogether && index < blocks.length - 1;
    const here: WordContext = {
      ...(index === 0 ? context : unmarked),
      ...(isKept && { keepWithNext: true }),
    };
    const number = block.kind === 'item' ? numberOf(block) : undefined;
    if (number === undefined) before = undefined;
    else {
      const goesOn = before?.number === number - 1;
      before = { number, marker: before && goesOn ? before.marker : questionsFrom(number, here) };
    }
    if (block.kind === 'margin') {
      passed = besideNote(index + 1, blocks);
      written.push(...besideNotes(block, blocks.slice(index + 1, passed), here));
      continue;
    }
    const own =
      block.kind === 'item'
        ? item(block, QUESTION_INDENT, before?.marker, here)
        : // The row was found by the block's own kind, which the compiler cannot follow.
          (WRITERS[block.kind] as (block: PlainBlock, context: WordContext) => FileChild[])(block, here);
    if (own[0] instanceof WordTable && (written.length > 0 || here.marker)) {
      // A number may not stand before a table: it has a line of its own.
      written.push(
        here.marker
          ? wordParagraph([], here.marker.style, here)
          : gap(block.kind === 'list' ? CLOSE : ABOVE, { keepWithNext: true }),
      );
    }
    written.push(...own);
  }
  return written;
}

/** Where the blocks beside a note end: before the next heading, with what is kept with that, or the next note. */
function besideNote(start: number, blocks: readonly Block[]): number {
  const found = blocks.slice(start).findIndex(({ kind }) => kind === 'heading' || kind === 'margin');
  let end = found < 0 ? blocks.length : start + found;
  while (end > start && isKeptWithNext(blocks[end - 1])) end -= 1;
  return end;
}

function isKeptWithNext(block: Block | undefined): boolean {
  return block !== undefined && 'keepWithNext' in block && block.keepWithNext === true;
}

function numberOf({ number }: Item): number | undefined {
  return /^\d{1,4}$/.test(number) ? Number(number) : undefined;
}

function questionsFrom(start: number, context: WordContext): NumberingMarker {
  const hang = scaled(QUESTION_INDENT, context);
  return context.numbering.open({
    numbering: 'decimal',
    start,
    indent: context.indent + hang,
    hang,
    isBold: true,
  });
}

function paragraph({ style, children, keepWithNext }: Paragraph, context: WordContext): FileChild[] {
  return [
    wordParagraph(
      wordRuns(children, context),
      style ? styleId(style) : (context.marker?.style ?? context.style),
      {
        ...context,
        keepWithNext: keepWithNext || context.keepWithNext,
      },
    ),
  ];
}

/** A heading with its note at the end of the line, and the number of a step on a ground of its own. */
function heading({ level, children, note, badge }: Heading, context: WordContext): FileChild[] {
  const { kicker } = context.sheets.styles;
  const noted = kicker && {
    size: Math.round(kicker.size * 2),
    color: context.resolvedTheme.colours[kicker.colour],
    font: context.resolvedTheme.fonts[kicker.font],
  };
  return [
    wordParagraph(
      [
        ...(badge ? [badgeRun(badge, context), run({ text: ' ' }, context)] : []),
        ...wordRuns(children, context),
        ...(note ? [run({ ...noted, children: [new Tab(), note] }, context)] : []),
      ],
      `Heading${level}`,
      { ...context, keepWithNext: true },
      note ? { tabStops: [{ type: TabStopType.END, position: twips(context.width) }] } : {},
    ),
  ];
}

/** White on the colour of the second group, as it is drawn on paper. */
function badgeRun(badge: string, context: WordContext) {
  const { colours } = context.resolvedTheme;
  return run(
    {
      text: `\u00a0${badge}\u00a0`,
      color: colours.lt1,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.accent2 },
    },
    context,
  );
}

/** Each line is a paragraph whose tab fills it with a rule: it can be copied, and taken away. */
function lines({ count }: Lines, context: WordContext): FileChild[] {
  const { indent, width } = context;
  const position = twips(indent + width);
  const most = Math.max(1, Math.round(count));
  return Array.from({ length: most }, (_, index) =>
    wordParagraph(
      [run({ children: [new Tab()] }, context)],
      'AnswerLines',
      { ...context, keepWithNext: index < most - 1 || context.keepWithNext },
      { tabStops: [{ type: TabStopType.END, position, leader: LeaderType.UNDERSCORE }] },
    ),
  );
}

/** Line by line in one paragraph, with all of its blanks. */
function codeBlock({ text }: CodeBlock, context: WordContext): FileChild[] {
  const runs = text
    .split('\n')
    .map((line, index) => run({ text: line, noProof: true, ...(index > 0 && { break: 1 }) }, context));
  return [wordParagraph(runs, styleId('code'), context)];
}
