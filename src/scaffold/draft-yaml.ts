/** A draft as the YAML in which its author goes on writing: commented, and quoted where it must be. */

import { Document, isCollection, isMap, isScalar, isSeq, type Pair, Scalar, visit } from 'yaml';
import { leavesNothingOpen } from '../yaml/cut-texts.ts';
import type { Draft } from './draft.ts';
import { filled, type Starter } from './starter.ts';

/** In columns. */
const WIDTH = 110;
/** Longer texts stand below their key, where lines may break. */
const LONGEST_BESIDE_KEY = 80;
/** Lists of ids and the rows of a table are short enough for one line; links are, too. */
const SHORT_LISTS = ['about', 'terms', 'head'];

export interface DraftNames {
  /** The schema file as seen from the lesson, for editors that complete and check. */
  readonly schema: string;
  /** The notes that the draft was made from. */
  readonly notes?: string;
}

export function draftYaml(
  { kind, lesson, groups, missing, unplaced }: Draft,
  starter: Starter,
  names: DraftNames,
): string {
  const document = new Document(lesson);
  const flow = [...SHORT_LISTS, ...kind.links.map(({ field }) => field)];
  visit(document, {
    Scalar: (key, text) => {
      if (key !== 'key' && String(text.value).length > LONGEST_BESIDE_KEY) text.type = Scalar.BLOCK_FOLDED;
    },
    Seq: (_, { items }) => {
      for (const row of items) if (isSeq(row)) row.flow = true;
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && flow.includes(String(key.value)) && isSeq(value)) value.flow = true;
    },
  });
  // An empty line parts what is told about a field from the fields above it.
  for (const field of Object.keys(lesson)) {
    const key = pairAt(document, field)?.key;
    if (isScalar(key) && field !== 'title') key.spaceBefore = field in starter.above;
  }
  for (const [path, words] of Object.entries(starter.above)) {
    const fields = Object.keys(path.includes('.') ? (groups[0]?.topics[0] ?? {}) : lesson);
    commentAbove(pairAt(document, path), withoutFields(words, fields).replace(/^#/gm, ''));
  }
  for (const [path, words] of Object.entries(starter.beside)) commentBeside(pairAt(document, path), words);
  for (const { path, what } of missing) {
    commentAbove(pairAt(document, path), ` ${starter.missing.mark}: ${what}`);
  }
  document.commentBefore = ` yaml-language-server: $schema=${names.schema}`;
  if (unplaced.length > 0) {
    const title = filled(starter.missing.unplaced, { file: names.notes ?? '' });
    document.comment = [` ${title}`, ...unplaced.map(({ line, text }) => `   ${line}: ${text}`)].join('\n');
  }
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

/** The key and value at a path such as `steps.0.id`; nothing where the draft has no such field. */
function pairAt(document: Document, path: string): Pair | undefined {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const parent = steps.length > 1 ? document.getIn(steps.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === steps.at(-1));
}

function commentAbove(pair: Pair | undefined, words: string): void {
  if (!isScalar(pair?.key)) return;
  const { commentBefore } = pair.key;
  pair.key.commentBefore = [...(commentBefore ? [commentBefore] : []), words.trimEnd()].join('\n');
}

/** Fields that are there need not be offered: `#subject: …` with the lines that belong to it. */
function withoutFields(words: string, fields: readonly string[]): string {
  return fields
    .reduce((rest, field) => rest.replace(new RegExp(`^#${field}:.*\\n(?:#  .*\\n)*`, 'm'), ''), words)
    .trimStart();
}

/** A list or a mapping goes on below its key, so that its comment stands beside the key. A text that could go on stands in quotes. */
function commentBeside(pair: Pair | undefined, words: string): void {
  const below = isCollection(pair?.value) && !pair.value.flow;
  const node = below ? pair.key : pair?.value;
  if (!below && isScalar(node) && !node.type && !leavesNothingOpen(String(node.value), true)) {
    node.type = Scalar.QUOTE_DOUBLE;
  }
  if (isScalar(node) || isSeq(node)) node.comment = ` ${words}`;
}
