/** Which blocks of a stretch of text open a topic, by the label they begin with. */

import type { Block } from './block.ts';
import { countedIn, type GroupsOf } from './counted.ts';
import { dateAtBeginning } from './event-date.ts';
import { type Label, labelOf, stopLabel } from './label.ts';

import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

export interface Lead {
  /** The sentence that announces, without its colon. */
  readonly sentence: string;
  /** What the paragraph says before it. */
  readonly before: string;
  /** "What helps?": the first question of a text is that of the lesson. */
  readonly isAsked: boolean;
}

/** One label may be chance; of names that only end in a stop, and of dates, two may. */
const LEAST = 2;
const LEAST_UNSURE = 3;
const FLOW = 2;
/** In words. */
const MOST_IN_NAME = 4;
const NAMES_SHARE = 0.8;
const AROUND = 2;
/** As many times the words of the paragraphs beside it. */
const LIST_SHARE = 1.5;

/** The labels by the positions of the blocks. A single label counts where a sentence announces it. */
export function headsOf(blocks: readonly Block[], lexicon: Lexicon, groupsOf: GroupsOf): Map<number, Label> {
  const heads = new Map<number, Label>();
  const isParagraph = ({ kind, level }: Block) => kind === 'paragraph' && level === 0;
  const follows = (index: number) => /:\**$/.test(blocks[index - 1]?.text ?? '');
  const take = (read: (block: Block) => Label | undefined, least: number) => {
    const found = blocks.flatMap((block, index) => {
      const label = isParagraph(block) && !heads.has(index) && !endsInColon(block) ? read(block) : undefined;
      return label ? [[index, label] as const] : [];
    });
    const isEnough =
      found.length >= least || (found.length >= LEAST && found.some(([index]) => follows(index)));
    if (!isEnough && !(least === LEAST && found.some(([index]) => follows(index)))) return;
    for (const [index, label] of found) heads.set(index, label);
  };
  const texts = blocks.map((block) => (isParagraph(block) && !endsInColon(block) ? block.text : ''));
  const stops = stopsIn(blocks, lexicon);
  const counted = countedIn(texts, lexicon, groupsOf).flat();
  // "First reading. …" between other names of that kind is one of them.
  const isStopped =
    stops.size > counted.length && counted.every(({ index, of }) => !of && stops.has(blocks[index] as Block));
  for (const { index, rank, rest, of, said } of isStopped ? [] : counted) {
    const place = of ? { of, isFirst: rank === 0 || rank === 'one' } : {};
    heads.set(index, { name: '', rest, style: 'ordinal', ...place, ...(said && { said }) });
  }
  const isFlow = counted.length > FLOW && counted.filter(({ rank }) => typeof rank === 'number').length < 2;
  // "First", "then" and "finally" tell of paragraphs between them, too, that each is a step.
  if (isFlow && !isStopped)
    for (let index = counted[0]?.index ?? 0; index < (counted.at(-1)?.index ?? 0); index += 1)
      if (texts[index] && !heads.has(index))
        heads.set(index, { name: '', rest: texts[index] ?? '', style: 'ordinal' });
  take((block) => datedLabel(block, lexicon), LEAST_UNSURE);
  if ([...heads.values()].some(({ style }) => style === 'date'))
    take(({ text }) => dateAtBeginning(text, lexicon) && { name: '', rest: text, style: 'date' }, 1);
  if (!isListOfNames(blocks, lexicon)) take((block) => labelOf(block, lexicon), LEAST);
  if (heads.size === 0) take((block) => stops.get(block), LEAST_UNSURE);
  return heads;
}

/** Names that end in a stop; where most are of a few words, a longer one is a sentence. */
function stopsIn(blocks: readonly Block[], lexicon: Lexicon): Map<Block, Label> {
  const found = blocks.flatMap((block) => {
    const label = block.kind === 'paragraph' && block.level === 0 ? stopLabel(block, lexicon) : undefined;
    return label ? [[block, label] as const] : [];
  });
  const short = found.filter(([, { name }]) => countWords(name) <= MOST_IN_NAME);
  if (short.length >= LEAST_UNSURE && short.length >= found.length * NAMES_SHARE) return new Map(short);
  // Sentences are names only where nearly all paragraphs begin with one, but for those that open and close the text.
  const isAsked = (text: string) => text.endsWith('?') && lexicon.sentences(text).length < 2;
  const all = blocks.filter(({ kind, level, text }) => kind === 'paragraph' && level === 0 && !isAsked(text));
  return new Map(found.length >= (all.length - AROUND) * NAMES_SHARE ? found : []);
}

/** A list of labels that says more than all paragraphs with labels around it: `Last week: …`, `Homework: …`. */
function isListOfNames(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const items = blocks.filter(({ kind, level }) => kind === 'item' && level === 0);
  const labelled = blocks.filter(
    (block) => block.kind === 'paragraph' && /:\s/.test(block.text) && labelOf(block, lexicon),
  );
  const words = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    items.length >= LEAST_UNSURE &&
    items.every((item) => labelOf(item, lexicon)) &&
    labelled.every(({ text }) => !text.startsWith('**')) &&
    words(items) > LIST_SHARE * words(labelled)
  );
}

function datedLabel({ text }: Block, { dated }: Lexicon): Label | undefined {
  return dated.test(text) ? { name: '', rest: text, style: 'date' } : undefined;
}

export function endsInColon({ text }: Block): boolean {
  return /:[*\s]*$/.test(text);
}

/**
 * The sentence of a paragraph that announces what stands below it: one that ends in a colon, or its last one where that
 * says how many follow.
 */
export function leadOf(block: Block, lexicon: Lexicon, isBeforeHead: boolean): Lead | undefined {
  if (block.kind !== 'paragraph' || block.level > 0) return undefined;
  const isColon = endsInColon(block);
  if (!isColon && !isBeforeHead) return undefined;
  const isAsked = /\?[*\s]*$/.test(block.text);
  // "The causes are" with a list below it.
  const isOpen = /[\p{L}\p{N}]$/u.test(block.text);
  const sentences = lexicon.sentences(block.text.replace(/[*\s]+$/, (end) => end.trimEnd()));
  const last = sentences.at(-1) ?? '';
  // What somebody says announces nothing.
  const announces = lexicon.announces.test(last) && !/^["“„«]/.test(block.text);
  if (!isColon && !isAsked && !isOpen && !announces) return undefined;
  return { sentence: last.replace(/[:.*\s]+$/, ''), isAsked, before: sentences.slice(0, -1).join(' ') };
}
