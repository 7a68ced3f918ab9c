/** What the tree of a text is flattened into, in its order. */

export type BlockKind =
  | 'heading'
  | 'item'
  | 'paragraph'
  /** Somebody else's words, set apart: no topic begins in them. */
  | 'quote'
  /** What a note below the text says. */
  | 'footnote'
  /** The cells of a table, row by row. */
  | 'table'
  /** A key of the front matter. */
  | 'detail'
  /** A picture, program code, a rule of HTML: what has no place in a lesson's text. */
  | 'other';

export interface Block {
  readonly kind: BlockKind;
  /** Of a heading from 1, 0 for a title; of an item how deep it stands, from 0; of a paragraph in how many items. */
  readonly level: number;
  /** With the marks of a lesson. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly isOrdered?: boolean;
  /** Of a detail its key; of an item, what to call it where its text says more. */
  readonly name?: string;
  /** What stands in its text and has no place in a lesson: pictures, words that are struck out. */
  readonly left?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  /** Of a table each row with the lines of its cells. */
  readonly cells?: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly (readonly string[])[];
}

/** A heading with what stands below it, up to the next one of its level. */
export interface Section {
  readonly heading?: Block;
  readonly body: readonly Block[];
  readonly sections: readonly Section[];
}

/** The blocks by their headings. */
export function sectionOf(blocks: readonly Block[]): Section {
  interface Open {
    readonly heading?: Block;
    readonly body: Block[];
    readonly sections: Open[];
  }
  const root: Open = { body: [], sections: [] };
  let path: Open[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      path.at(-1)?.body.push(block);
      continue;
    }
    path = path.filter(({ heading }) => !heading || heading.level < block.level);
    const section: Open = { heading: block, body: [], sections: [] };
    path.at(-1)?.sections.push(section);
    path.push(section);
  }
  return root;
}

/** All blocks of a section in their order, its heading first. */
export function blocksIn({ heading, body, sections }: Section): Block[] {
  return [...(heading ? [heading] : []), ...body, ...sections.flatMap(blocksIn)];
}
