/** Reads what a text compares: a table, two sections with the same labels, or criteria that speak of both sides. */

import { asBullet, asSentence, halvesOf, shortened } from './clauses.ts';
import type { Frame } from './frame.ts';
import type { KindWords } from './kind-words.ts';
import { bare } from './label.ts';
import { runsOf } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './part.ts';
import { capital, countWords } from './phrases.ts';
import { sidesOf } from './sides.ts';
import { type Stemmer, sharesWord } from './stems.ts';
import { NOTHING, type WordedTopic, wordTopic } from './word-topic.ts';

export interface Criterion extends WordedTopic {
  /** What holds of each side, in their order. */
  readonly values: readonly string[];
}

export interface Comparison {
  readonly sides: readonly WordedTopic[];
  readonly criteria: readonly Criterion[];
}

/** What the kind of comparisons takes. */
const MOST = { sides: 4, criteria: 8 };
const LEAST = 2;
/** Topics that speak of both sides, where only they say that something is compared. */
const LEAST_SHOWN = 3;
const SHOWN_SHARE = 2 / 3;
/** In signs: what a cell of the matrix holds. */
const LONGEST_VALUE = 90;

/** In words: longer cells tell something rather than compare. */
const MOST_WORDS = 8;

/** In words: a shorter value says nothing without what it is a value of. */
const LEAST_WORDS = 4;

interface Found {
  readonly names: readonly string[];
  readonly rows: readonly { readonly entry: Entry; readonly values: readonly string[] }[];
  /** Sections about one side. */
  readonly sections: readonly Entry[];
}

export function comparisonOf(
  words: KindWords,
  frame: Frame,
  lexicon: Lexicon,
  stems: Stemmer,
  isNamed: boolean,
): Comparison | undefined {
  const sides = sidesOf(frame, words, lexicon);
  const isSaid =
    (sides.isSaid && sides.names.length > 0) || words.signs.test(`${frame.title} ${frame.question}`);
  const found = [
    ofTable(frame, words, isSaid || isNamed, stems),
    isSaid || isNamed ? ofSections(frame, lexicon) : undefined,
    ofSides(sides.names, isSaid || isNamed, frame, lexicon, stems),
  ].find((one) => one && one.names.length >= LEAST && one.rows.length >= LEAST);
  return found && worded(found, frame, lexicon, stems);
}

/**
 * A table whose columns are the sides, or its rows.
 *
 * @param isSaid whether the text says that it compares; else the table must
 */
function ofTable(frame: Frame, words: KindWords, isSaid: boolean, stems: Stemmer): Found | undefined {
  for (const part of frame.parts) {
    const table = part.kind === 'prose' ? part.block : undefined;
    if (!table?.rows) continue;
    const rows = comparedRows(table.rows, frame, words, isSaid, stems);
    const [head = [], ...others] = rows ?? [];
    const names = head.slice(1, MOST.sides + 1).map(bare);
    if (names.length < LEAST || names.some((name) => !name)) continue;
    const full = others.slice(0, MOST.criteria).filter((row) => names.every((_, index) => row[index + 1]));
    return {
      names,
      sections: [],
      rows: full.map(([name = '', ...values]) => ({
        entry: { name: bare(name), line: table.line, style: 'item', isOrdered: false, body: [] },
        values: values.slice(0, names.length),
      })),
    };
  }
  return undefined;
}

type Rows = readonly (readonly string[])[];

/** The rows with the sides in the first one; nothing where neither the text nor the table says that it compares. */
function comparedRows(
  rows: Rows,
  frame: Frame,
  { corners }: KindWords,
  isSaid: boolean,
  stems: Stemmer,
): Rows | undefined {
  const [corner = '', ...head] = rows[0] ?? [];
  const labels = rows.slice(1).map(([label = '']) => label);
  const asked = `${frame.title} ${frame.question}`;
  const said = (names: readonly string[]) =>
    names.length >= LEAST && names.every((name) => sharesWord(name, asked, stems));
  if (said(labels) && !said(head)) return turned(rows);
  // Beside groups that the text announces, a table of "factors" is one of figures.
  const isAlone = !runsOf(frame).some(({ openers }) => openers[0] && !openers[0].isTitle);
  const isShort = rows.every((row) => row.every((cell) => countWords(cell) <= MOST_WORDS));
  const isCorner = corners.test(corner) && (isSaid || (isAlone && isShort));
  if (said(head) || isCorner) return rows;
  if (!isSaid) return undefined;
  // "Planet | Distance | Day" names the things of its rows, and an empty first cell those of its columns.
  const isByRow = corner.trim() !== '' && labels.length <= MOST.sides;
  return isByRow ? turned(rows) : rows;
}

function turned(rows: Rows): Rows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Sections, one a side, whose topics have the same names. */
function ofSections(frame: Frame, lexicon: Lexicon): Found | undefined {
  const runs = runsOf(frame).filter(({ openers }) => openers[0] && !openers[0].isTitle);
  if (runs.length < LEAST || runs.length > MOST.sides) return undefined;
  const key = ({ name }: Entry) => name.toLowerCase();
  const [first, ...others] = runs;
  const shared = (first?.entries ?? []).filter(
    (entry) =>
      entry.name && others.every(({ entries }) => entries.some((other) => key(other) === key(entry))),
  );
  return {
    names: runs.map(({ openers }) => capital(openers[0]?.text ?? '')),
    sections: [],
    rows: shared.slice(0, MOST.criteria).map((entry) => {
      const same = runs.flatMap(({ entries }) =>
        entries.filter((other) => key(other) === key(entry)).slice(0, 1),
      );
      const values = same.map(({ body }) => lexicon.sentences(body[0]?.text ?? '')[0] ?? '');
      return { entry: { ...entry, body: same.flatMap(({ body }) => body) }, values };
    }),
  };
}

/**
 * Topics that say something of each side.
 *
 * @param isSaid whether the text says that it compares; else most of its topics must
 */
function ofSides(
  sides: readonly string[],
  isSaid: boolean,
  frame: Frame,
  lexicon: Lexicon,
  stems: Stemmer,
): Found | undefined {
  if (sides.length < LEAST) return undefined;
  const all = sides.map(stems);
  // Of "rainwater tank" and "well water" the words tell that only one has.
  const own = all.map((words, index) =>
    [...words].filter((word) => all.every((others, place) => place === index || !others.has(word))),
  );
  const speaksOf = (text: string, side: number) => {
    const words = stems(text);
    return (own[side] ?? []).some((word) => words.has(word));
  };
  const sections: Entry[] = [];
  const rows: { entry: Entry; values: string[] }[] = [];
  const entries = runsOf(frame).flatMap((run) => run.entries);
  for (const entry of entries) {
    const named = sides.filter((_, side) => speaksOf(entry.name, side));
    const text = entry.body.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    const pieces = text
      .flatMap((block) => lexicon.sentences(block.text))
      .flatMap((sentence) => {
        const both = sides.every((_, side) => speaksOf(sentence, side));
        const halves = halvesOf(sentence, lexicon);
        return both && halves.length === 2 ? halves : [sentence];
      });
    const values = sides.map(
      (_, side) =>
        pieces.find((piece) => sides.every((_, place) => speaksOf(piece, place) === (place === side))) ??
        pieces.find((piece) => speaksOf(piece, side)) ??
        '',
    );
    if (values.every(Boolean) && named.length !== 1) rows.push({ entry, values });
    else if (named.length === 1) sections.push(entry);
  }
  if (!isSaid && rows.length < Math.max(LEAST_SHOWN, entries.length * SHOWN_SHARE)) return undefined;
  return { names: sides, rows: rows.slice(0, MOST.criteria), sections };
}

function worded(
  { names, rows, sections }: Found,
  frame: Frame,
  lexicon: Lexicon,
  stems: Stemmer,
): Comparison {
  const criteria = rows.map(({ entry, values }): Criterion => {
    const topic = wordTopic(entry, false, lexicon);
    const said = values.map((value) => shortened(asBullet(value), LONGEST_VALUE));
    const pairs = names.map((name, index) => labelled(name, said[index] ?? '', stems));
    const claim = topic.claim || asSentence(pairs.join('; '));
    return {
      ...topic,
      claim: shortened(claim, 170),
      points: topic.repeatsClaim || topic.points.length < LEAST ? pairs.slice(0, 5) : topic.points,
      repeatsClaim: false,
      values: said,
    };
  });
  const prose = frame.parts.flatMap((part) =>
    part.kind === 'prose' && part.block.kind === 'paragraph' ? [part.block] : [],
  );
  const sides = names.map((name, index): WordedTopic => {
    const own = sections.find((entry) => sharesWord(name, entry.name, stems));
    const points = criteria.map(({ title, values }) => `${title}: ${values[index] ?? ''}`).slice(0, 5);
    if (own) return { ...wordTopic({ ...own, name }, false, lexicon), points };
    const others = names.filter((other) => other !== name);
    const sentence = prose
      .flatMap(({ text }) => lexicon.sentences(text))
      .find(
        (one) =>
          !one.endsWith('?') &&
          one.length <= 110 &&
          sharesWord(name, one, stems) &&
          !others.some((other) => sharesWord(other, one, stems)),
      );
    // One value alone says nothing: "Lithium: high".
    const told = points.slice(0, 2);
    const value = criteria[0]?.values[index] ?? '';
    const isTold = countWords(value) >= LEAST_WORDS;
    const claim =
      sentence ?? asSentence(isTold ? labelled(name, value, stems) : `${name} – ${told.join('; ')}`);
    return {
      ...NOTHING,
      ...{ title: shortened(name, 50), claim: shortened(claim, 170), points },
      line: rows[0]?.entry.line ?? 0,
    };
  });
  return { sides, criteria };
}

/** `Frogs: smooth and moist`, unless the words name the side themselves. */
function labelled(name: string, value: string, stems: Stemmer): string {
  const words = stems(value);
  return [...stems(name)].every((word) => words.has(word)) ? value : `${name}: ${value}`;
}
