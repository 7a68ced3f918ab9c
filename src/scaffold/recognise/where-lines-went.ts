/** Accounts for each line of a text by its words alone: in which field of the lesson they stand, or that they stand nowhere. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { type DraftGroup, type Reading, topicsPath, type UnplacedLine } from '../draft.ts';
import { announcedBy, saysNoMore } from './announced-lines.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import { cut, pairsOf, piecesOf, textsOf, wordsOf } from './words-of-lines.ts';

/** In words: a shorter piece says only how another goes on ("for example", "first"). */
const SHORTEST = 3;
/** The number or letter before a heading or an item. */
const NUMERAL = /^(?:\p{L}|\d{1,2}|[ivx]{1,5})$/iu;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/;

/** The paths of the fields that hold each word, and each two words that follow one another. */
type Places = ReadonlyMap<string, readonly string[]>;

/** Words are compared two by two, so that this takes one walk through the text however long it is. */
export function whereLinesWent(
  { blocks, frame, plan }: ReadText,
  lesson: RawLesson,
  groups: readonly DraftGroup[],
  lexicon: Lexicon,
): { readonly placed: Reading['placed']; readonly unplaced: readonly UnplacedLine[] } {
  const fields = fieldsOf(lesson, groups);
  const places = placesOf([...fields, ...saidBy(frame)]);
  const pieces = new Set(fields.flatMap(({ texts }) => texts.flatMap(piecesOf)));
  const quiet = quietWords(lexicon);
  const isSaid = (word: string) => places.has(word) || quiet.has(word) || NUMERAL.test(word);
  const announced = announcedBy(frame, plan, lesson);
  const isNoMore = saysNoMore(plan, lexicon, isSaid);
  const keyOf = (piece: string) => piecesOf(piece).join(' ');
  const announces = (piece: string) => announced.has(keyOf(piece)) && isNoMore(piece);
  const isKept = (piece: string) => {
    if (announces(piece)) return true;
    if (!wordsOf(piece).every(isSaid)) return saysNothing(piece, lexicon);
    const pairs = pairsOf(piece);
    return (
      pairs.length < SHORTEST - 1 || pairs.filter((pair) => !places.has(pair)).length <= pairs.length / 2
    );
  };
  const isCell = (cell: string) => piecesOf(cell).every((one) => pieces.has(one));
  // A word alone stands in many a field, so that a line or cell of no more must be there as it is.
  const isWhole = (piece: string) => announces(piece) || isCell(piece) || saysNothing(piece, lexicon);
  // "The first problem is cost" says no more than the name of its topic.
  const isPlaced = (sentence: string) => {
    const said = lexicon.counted(sentence)?.rest ?? sentence.replace(NUMBERED, '');
    const isWord = wordsOf(said).length < SHORTEST && said === sentence;
    return cut(said).every(isWord ? isWhole : isKept);
  };
  const placed = new Map<string, Reading['placed'][number]>();
  const unplaced: UnplacedLine[] = [];
  for (const { kind, name = '', line, text: written, rows = [], left: apart = [] } of blocks) {
    const isField = kind === 'detail' && Object.hasOwn(lesson, name);
    const text = kind === 'detail' ? `${name}: ${written}` : written;
    const sentences = kind === 'table' || kind === 'detail' ? [text] : lexicon.sentences(text);
    const isThere = (sentence: string) =>
      kind === 'table'
        ? rows.flat().every(isCell)
        : (isField && lesson[name as keyof RawLesson] === written) || isPlaced(isField ? written : sentence);
    const left = sentences.filter((one) => kind === 'other' || !isThere(one));
    const told = sentences.filter((sentence) => !left.includes(sentence));
    const paths = told.flatMap(
      (one) =>
        cut(one).flatMap((piece) => announced.get(keyOf(piece)) ?? [])[0] ??
        pathOf(one, places) ??
        (isField ? name : []),
    );
    const others = [...(left.length === 0 && paths.length === 0 ? [text] : left), ...apart];
    if (others.length > 0) unplaced.push({ line, text: others.join(' ') });
    for (const path of paths) placed.set(`${line} ${path}`, { line, path });
  }
  return { placed: [...placed.values()].filter(({ line }) => line > 0), unplaced };
}

interface Field {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Names of the program, which no text holds. */
const UNWRITTEN: ReadonlySet<string> = new Set(['kind', 'language']);

/** Each topic is a field, and each key of the lesson besides. */
function fieldsOf(lesson: RawLesson, groups: readonly DraftGroup[]): Field[] {
  const keys = new Set(groups.map(({ group }) => group.key));
  const others = Object.entries(lesson).filter(([key]) => !keys.has(key) && !UNWRITTEN.has(key));
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

/** What stands in the lesson in another form: the minutes. */
function saidBy({ details }: ReadText['frame']): Field[] {
  const minutes = details.get('minutes');
  return minutes ? [{ path: 'minutes', texts: [minutes] }] : [];
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
