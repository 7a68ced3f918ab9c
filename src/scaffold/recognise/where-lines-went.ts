/** Accounts for each line of a text by its words alone: in which field of the lesson they stand, or that they stand nowhere. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { type DraftGroup, type Reading, topicsPath, type UnplacedLine } from '../draft.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';

/** What parts a line into pieces that may stand in fields of their own. */
const BOUNDS = /[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]\s/u;
/** In words: a shorter piece says only how another goes on ("for example", "first"). */
const SHORTEST = 3;
/** The number or letter before a heading or an item. */
const NUMERAL = /^(?:\p{L}|[ivx]{1,5})$/iu;

/** The paths of the fields that hold each word, and each two words that follow one another. */
type Places = ReadonlyMap<string, readonly string[]>;

/** Words are compared two by two, so that this takes one walk through the text however long it is. */
export function whereLinesWent(
  { blocks, frame, plan }: ReadText,
  lesson: RawLesson,
  groups: readonly DraftGroup[],
  lexicon: Lexicon,
): { readonly placed: Reading['placed']; readonly unplaced: readonly UnplacedLine[] } {
  const places = placesOf([...fieldsOf(lesson, groups), ...saidBy(frame, plan, lesson)]);
  const quiet = quietWords(lexicon);
  const isKept = (piece: string) => {
    const pairs = pairsOf(piece);
    if (pairs.length >= SHORTEST - 1)
      return pairs.filter((pair) => !places.has(pair)).length <= pairs.length / 2;
    const isSaid = (word: string) => places.has(word) || quiet.has(word) || NUMERAL.test(word);
    return wordsOf(piece).every(isSaid) || saysNothing(piece, lexicon);
  };
  // "The first problem is cost" says no more than the name of its topic.
  const isPlaced = (sentence: string) =>
    (lexicon.counted(sentence)?.rest ?? sentence).split(BOUNDS).every(isKept);
  const placed = new Map<string, Reading['placed'][number]>();
  const unplaced: UnplacedLine[] = [];
  for (const { kind, name = '', line, text: written } of blocks) {
    const isField = kind === 'detail' && Object.hasOwn(lesson, name);
    const text = kind === 'detail' ? `${name}: ${written}` : written;
    const sentences = kind === 'table' || kind === 'detail' ? [text] : lexicon.sentences(text);
    const left = sentences.filter((one) => kind === 'other' || !isPlaced(isField ? written : one));
    const told = sentences.filter((sentence) => !left.includes(sentence));
    const paths = told.flatMap(
      (one) => pathOf(one, places) ?? (isField ? name : lexicon.marked(one)?.mark) ?? [],
    );
    if (left.length > 0 || paths.length === 0)
      unplaced.push({ line, text: left.length > 0 ? left.join(' ') : text });
    for (const path of paths) placed.set(`${line} ${path}`, { line, path });
  }
  return { placed: [...placed.values()].filter(({ line }) => line > 0), unplaced };
}

interface Field {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Each topic is a field, and each key of the lesson besides. */
function fieldsOf(lesson: RawLesson, groups: readonly DraftGroup[]): Field[] {
  const keys = new Set(groups.map(({ group }) => group.key));
  const others = Object.entries(lesson).filter(([key]) => !keys.has(key));
  return [
    ...others.map(([path, value]) => ({ path, texts: textsOf(value) })),
    ...groups.flatMap(({ group, topics, title }, place) => [
      { path: topicsPath(group, place), texts: [title] },
      ...topics.flatMap((topic, index) => {
        const path = `${topicsPath(group, place)}.${index}`;
        return [topic.title, topic].map((value) => ({ path, texts: textsOf(value) }));
      }),
    ]),
  ];
}

/** What stands in the lesson in another form, or announces what does: details, credits, openers, names of parts. */
function saidBy(
  { parts, credits, details }: ReadText['frame'],
  { groups }: ReadText['plan'],
  { author = '' }: RawLesson,
): Field[] {
  const openers = groups.flatMap(({ group, runs }, place) =>
    runs.flatMap((run) =>
      run.openers
        .filter(({ isTitle }) => !isTitle)
        .map(({ text }) => ({ path: topicsPath(group, place), texts: [text] })),
    ),
  );
  return [
    ...openers,
    ...[...details].map(([path, text]) => ({ path, texts: [text] })),
    ...credits.map(({ text }) => ({
      path: author && text.includes(author) ? 'author' : 'sources',
      texts: [text],
    })),
    ...parts.flatMap((part) =>
      part.kind === 'named' ? [{ path: part.part, texts: [part.heading.text] }] : [],
    ),
  ];
}

/** Of two fields that hold as much of a sentence the shorter one comes first. */
function placesOf(fields: readonly Field[]): Places {
  const places = new Map<string, string[]>();
  const all = fields.map(({ path, texts }) => ({
    path,
    keys: new Set(texts.flatMap((text) => [...wordsOf(text), ...pairsOf(text)])),
  }));
  for (const { path, keys } of all.toSorted((one, other) => one.keys.size - other.keys.size)) {
    for (const key of keys) {
      const paths = places.get(key) ?? [];
      if (!paths.includes(path)) paths.push(path);
      places.set(key, paths);
    }
  }
  return places;
}

/** The field that holds most of a sentence. */
function pathOf(sentence: string, places: Places): string | undefined {
  const counts = new Map<string, number>();
  for (const key of [...wordsOf(sentence), ...pairsOf(sentence)])
    for (const path of places.get(key) ?? []) counts.set(path, (counts.get(path) ?? 0) + 1);
  let best: string | undefined;
  for (const [path, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = path;
  return best;
}

/** Whether a piece only says how another one belongs to the text: `First`, `For example`, `Class`, `II`. */
function saysNothing(piece: string, { ordinal, example, marked, partOf }: Lexicon): boolean {
  const words = piece.trim();
  return (
    NUMERAL.test(words) ||
    ordinal(`${words},`) !== undefined ||
    example.test(words) ||
    marked(`${words}: x`) !== undefined ||
    partOf(words) !== undefined
  );
}

/** What only joins the words of others: "and third". */
function quietWords({ words }: Lexicon): ReadonlySet<string> {
  const { common, small, is, 'last-joints': joints, ordinals, more } = words;
  return new Set([...common, ...small, ...is, ...joints, ...[...ordinals.flat(), ...more].flatMap(wordsOf)]);
}

/** Numbers belong to no text. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Each two words that follow one another. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
