/** What stands around the topics of a text: its title, its question, whom it is for. */

import { type Block, sectionOf } from './block.ts';
import { type Credits, creditsIn } from './credits.ts';
import { withGroupHeadings } from './group-headings.ts';
import { withoutHeadingNumbers } from './heading-numbers.ts';
import type { KindWords } from './kind-words.ts';
import { bare } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { MARKS, type Mark } from './note-words.ts';
import type { Part } from './part.ts';
import { partsOfText } from './parts-of-text.ts';
import { withQuietCapitals } from './quiet-capitals.ts';
import { siteLines } from './site-lines.ts';
import { titled, titleOfQuestion, withoutSite } from './title-of-text.ts';
import { withUnmarkedHeadings } from './unmarked-headings.ts';

export interface Frame {
  /** Empty where the text has none. */
  readonly title: string;
  readonly question: string;
  /** Only what the text marks by its words. */
  readonly details: ReadonlyMap<Mark, string>;
  readonly parts: readonly Part[];
  /** Lines that name sources and authors, as they stand in the text. */
  readonly credits: readonly Block[];
}

/** In signs: what a slide holds. */
const LONGEST_TITLE = 90;
const LONGEST_QUESTION = 180;

/** A frame in the making. */
interface Open {
  title: string;
  question: string;
  readonly details: Map<Mark, string>;
}

export function frameOf(blocks: readonly Block[], lexicon: Lexicon, kinds: readonly KindWords[]): Frame {
  const credits = creditsIn(blocks, lexicon);
  const ofSite = siteLines(credits.text, lexicon);
  const own = credits.text.filter((block) => !ofSite.has(block));
  const dateline = own.findIndex(({ kind }) => kind === 'paragraph');
  const [place = ''] = DATELINE.exec(own[dateline]?.text ?? '') ?? [];
  const headed = withUnmarkedHeadings(withGroupHeadings(cutAt(own, dateline, place.length), kinds), lexicon);
  const text = withQuietCapitals(withoutHeadingNumbers(headed, lexicon), lexicon);
  const open: Open = { title: '', question: '', details: new Map() };
  for (const block of text.filter(({ kind }) => kind === 'detail')) takeDetail(block, open, lexicon);
  for (const author of credits.authors) take('author', author.text, open);
  const root = sectionOf(text.filter(({ kind }) => kind !== 'detail'));
  const { main, heading } = titled(root, open.title, kinds);
  if (heading) takeHeading(heading, open);
  const all = partsOfText(main, heading?.text ?? open.title, { lexicon, kinds });
  const first = all.findIndex(({ kind }) => kind === 'run');
  const parts = [
    ...all.flatMap((part, index) => takePart(part, first < 0 || index < first, open, lexicon)),
    ...sourcePart(credits),
  ];
  const question =
    open.details.get('question') || open.question || (lexicon.asks.test(open.title) ? '' : askedAbove(all));
  const title = open.title || (question && titleOfQuestion(question, lexicon, LONGEST_TITLE));
  return { title, question, parts, details: open.details, credits: credits.lines };
}

/** The heading of the first topics, where it asks: "Why do cities flood?" */
function askedAbove(parts: readonly Part[]): string {
  const run = parts.find((part) => part.kind === 'run');
  const [opener] = run?.openers ?? [];
  return opener?.isHeading && opener.text.endsWith('?') ? opener.text : '';
}

/** Where a newspaper says from where it tells: `JAKARTA – …`, `**News Today, London** - …`. */
const DATELINE = /^\**(?=[^\p{Ll}]*\p{Lu}{4})[\p{L}.,()/ ]{3,40}?\**\s+[-–—]+\s+(?=["“]?\p{Lu}.{60})/u;

function cutAt(blocks: readonly Block[], at: number, length: number): Block[] {
  return blocks.map((block, index) => (index === at ? { ...block, text: block.text.slice(length) } : block));
}

function sourcePart({ sources, openers }: Credits): Part[] {
  const [heading] = [...openers, ...sources];
  return heading ? [{ kind: 'named', part: 'sources', heading, body: sources }] : [];
}

function take(mark: Mark, words: string, { details }: Open): boolean {
  if ((details.get(mark) ?? words) !== words) return false;
  details.set(mark, words);
  return true;
}

/** A key of the front matter; its name is a field of the lesson, or one of the words that mark such a text. */
function takeDetail(block: Block, open: Open, lexicon: Lexicon): void {
  const { name = '', text } = block;
  const key = name.toLowerCase();
  const mark = MARKS.find((one) => one === key) ?? lexicon.marked(`${name}: ${text}`)?.mark;
  if (!text || !mark || mark === 'note') return;
  if (mark === 'title') takeTitle(text, open);
  else take(mark, detailOf(mark, text), open);
}

/** An author stands before the name of a site: `Rina Hartati - School News`. */
function detailOf(mark: Mark, text: string): string {
  return mark === 'author' ? (text.split(/\s[-–|•]\s/)[0] ?? text) : text;
}

/** What a text calls its title or topic may be its question; the first one counts. */
function takeTitle(written: string, open: Open): boolean {
  const text = withoutSite(written);
  const path = text.endsWith('?') ? 'question' : 'title';
  if (open[path] || text.length > LONGEST_TITLE) return false;
  open[path] = text;
  return true;
}

/** The heading of the whole is its title, or its question. */
function takeHeading(heading: Block, open: Open): void {
  const text = withoutSite(heading.text.trim());
  const words = bare(text);
  const isQuestion = text.endsWith('?');
  const isNew = !open.title || open.title === words || isQuestion;
  if (words.length > LONGEST_TITLE || !isNew) return;
  if (isQuestion && open.question && bare(open.question) !== words) open.title ||= bare(open.question);
  if (isQuestion) open.question = unmarked(text);
  else open.title ||= words;
}

/** What is left of a part once the question and what the text marks are taken out of it. */
function takePart(part: Part, isBefore: boolean, open: Open, lexicon: Lexicon): Part[] {
  if (part.kind === 'named' && part.part === 'question') {
    const [first] = part.body;
    if (first && first.text.length <= LONGEST_QUESTION) take('question', first.text, open);
    return [];
  }
  if (part.kind !== 'prose') return [part];
  const { block } = part;
  const marked = lexicon.marked(block.text);
  const isDetail = marked && (marked.mark === 'conclusion' || (isBefore && !IN_TEXT.has(marked.mark)));
  if (isDetail && marked.mark === 'title' && takeTitle(marked.rest, open)) return [];
  if (isDetail && marked.mark !== 'title' && take(marked.mark, marked.rest, open)) return [];
  if (!isBefore || open.question || block.kind !== 'paragraph') return [part];
  const sentences = lexicon.sentences(block.text);
  // "Have you ever …?" in the middle of a paragraph asks nothing that a lesson answers.
  const isQuestion = (one: string) =>
    sentences.length === 1 || lexicon.asks.test(one.replace(lexicon.joint, ''));
  const asked = sentences.find(
    (one) => /\?["”*]*$/.test(one) && one.length <= LONGEST_QUESTION && isQuestion(one),
  );
  if (!asked) return [part];
  open.question = unmarked(asked);
  const rest = sentences.filter((one) => one !== asked).join(' ');
  return rest ? [{ kind: 'prose', block: { ...block, text: rest } }] : [];
}

/** What stands in a topic rather than before all of them. */
const IN_TEXT: ReadonlySet<Mark> = new Set(['example', 'note', 'ask']);

/** Without the marks around all of it. */
function unmarked(text: string): string {
  const [, , words] = /^(\*{1,2})([^*]+)\1$/.exec(text.trim()) ?? [];
  return words ?? text.trim();
}
