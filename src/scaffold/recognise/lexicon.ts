/** The words of a language and of the kinds of lessons, ready to be looked for. */

import {
  type CountedSentence,
  clauseAfter,
  countedReader,
  countingWords,
  ordinalFinder,
  type Place,
  type Rank,
} from './counting-words.ts';
import { MARKS, type Mark, type NamedPart, type NoteWords, PARTS } from './note-words.ts';
import { alternatives, beginningsIn, countWords, opening, phrasesIn } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

export interface Lexicon {
  readonly words: NoteWords;
  /**
   * The part of a lesson that a few words name, but no group of topics; among others in a list, where it is what they
   * begin with: "1. Learns new vocabulary" names none.
   */
  readonly partOf: (words: string, isListed?: boolean) => NamedPart | undefined;
  /** What a text is marked as by words and a colon before it, and the text behind. */
  readonly marked: (text: string) => { readonly mark: Mark; readonly rest: string } | undefined;
  /** What a line names that says from where a text was taken: `Source: …`, `Adapted from …`. */
  readonly sourced: (text: string) => string | undefined;
  /** The words before the name of an author. */
  readonly byline: RegExp;
  readonly sentences: (text: string) => string[];
  /** The place of a sentence in an enumeration, from 0, and what follows its ordinal. */
  readonly ordinal: (sentence: string) => { readonly rank: Rank; readonly rest: string } | undefined;
  /** The same of a sentence that says what it counts, "The second problem is …", without the "that" or "to" behind it. */
  readonly counted: (sentence: string) => CountedSentence | undefined;
  /** The words of what is counted, without those that count: "the second problem" → problem. */
  readonly nounsOf: (of: string) => ReadonlySet<string>;
  /** A clause at the beginning that says what went before: "Once the dough has risen, …". */
  readonly after: RegExp;
  /** Where ordinals stand inside a text: `…, first, cost, and second, time`. */
  readonly ordinalsIn: (text: string) => readonly Place[];
  /** What joins the last item of an enumeration to the others, at the end of the one before it. */
  readonly joinsLast: RegExp;
  /** All places where a sentence may be cut in two; group 1 is the word that opens the second half, if one does. */
  readonly joints: RegExp;
  /** One of their words at the beginning of a text. */
  readonly joint: RegExp;
  /** Where one may be cut that says only one thing. */
  readonly looseJoints: RegExp;
  readonly announces: RegExp;
  /** How many things a sentence says that there are: "four pressures"; 0 where it says no number. */
  readonly countSaid: (sentence: string) => number;
  readonly closing: RegExp;
  readonly turns: RegExp;
  /** What goes on with one thing more. */
  readonly more: RegExp;
  readonly example: RegExp;
  readonly site: RegExp;
  /** A sentence that goes on with what stands before it: "If only one site has it, …". */
  readonly continues: RegExp;
  /** A sentence that says of whom or what it is only by one before it: "It lies …". */
  readonly pronoun: RegExp;
  /** What says of a title which chapter it is that of: `Chapter 3:`. */
  readonly chapter: RegExp;
  /** A title that asks: "Why bees die". */
  readonly asks: RegExp;
  /** A date at the beginning of a text, with what stands before it; group 1 is the date. */
  readonly dated: RegExp;
  /** A date inside a sentence, with the word before it or its month; group 1 is the date. */
  readonly dateWithin: RegExp;
  /** What a sentence is about, up to its verb, in group 1. */
  readonly subject: RegExp;
  /** What a sentence gives a name, in group 1, and the name in group 2. */
  readonly called: RegExp;
  /** A time that is counted from the one before it, at the beginning of a text: "Three years later". */
  readonly later: RegExp;
}

const MOST_PART_WORDS = 3;

/** In words: "Time: two periods" says how long a lesson takes, a whole sentence does not. */
const LONGEST_DETAIL = 8;
const LEAST_SENTENCE = 5;

/** Marks of what may stand in the middle of a text. */
const FREE_MARKS: ReadonlySet<Mark> = new Set(['example', 'ask', 'note', 'conclusion']);

/** "Time: In the morning nobody has to wonder." is an argument that has a name. */
function isSaidOf(mark: Mark, rest: string): boolean {
  const count = countWords(rest);
  const isSentence = count >= LEAST_SENTENCE && /[.!]$/.test(rest);
  return FREE_MARKS.has(mark) || mark === 'question' || (count <= LONGEST_DETAIL && !isSentence);
}

export function lexicon(words: NoteWords): Lexicon {
  const abbreviations = new Set(words.abbreviations);
  const parts = PARTS.map((part) => [part, beginningsIn(words.parts[part])] as const);
  const marks = MARKS.map((mark) => {
    // "Class of 2026: …" still says the class, but "Example of a school: …" is a name.
    const more = FREE_MARKS.has(mark) ? '' : '(?: \\p{L}{1,12}){0,2}';
    const before = `^\\**(?:${alternatives(words.marks[mark])})\\p{L}{0,3}${more}\\**\\s*:\\**\\s*(\\S.*)$`;
    return [mark, new RegExp(before, 'isu')] as const;
  });
  const sourced = new RegExp(
    `^[\\s*(]*(?:(?:${alternatives(words['source-marks'])})s?\\**\\s*:\\**|(?:${alternatives(words['source-openings'])})(?=\\s))\\s*(\\S.*)$`,
    'isu',
  );
  const linked = `(?:\\s+\\p{L}+){0,2}\\s+(?:${alternatives(words.is)})(?![\\p{L}\\p{N}])\\s*`;
  const ordinals = words.ordinals.map(
    (names) =>
      new RegExp(`^\\**(?:${alternatives(names)})(?:${linked}|\\**\\s*[,:]\\**\\s*|(?=\\s)\\s*)`, 'iu'),
  );
  const later = new RegExp(
    `^(?:[\\p{L}\\p{N}-]+\\s+){1,4}(?:${alternatives(words.later)})(?:,\\s+|\\s+)`,
    'iu',
  );
  const units = words.later.flatMap((phrase) => phrase.split(' ').slice(0, 1));
  // "Three in four" and "three days" count nothing that follows.
  const numbers = new RegExp(
    `(?<![\\p{L}\\p{N}])(${alternatives(words.numbers.flat())})(?=\\s+(?!(?:${alternatives([...words.small, ...words.common, ...units])})(?![\\p{L}]))\\p{L})`,
    'iu',
  );
  const [next, last] = [opening(words.next), opening(words.last)];
  return {
    words,
    partOf: (heading, isListed = false) => {
      if (countWords(heading) > MOST_PART_WORDS) return undefined;
      const found = parts
        .map(([part, pattern]) => ({ part, match: pattern.exec(heading) }))
        .filter(({ match }) => match && (!isListed || match.index === 0))
        .sort(
          (one, other) =>
            (one.match?.index ?? 0) - (other.match?.index ?? 0) ||
            (other.match?.[0].length ?? 0) - (one.match?.[0].length ?? 0),
        );
      return found[0]?.part;
    },
    marked: (text) => {
      for (const [mark, pattern] of marks) {
        const [, rest] = pattern.exec(text) ?? [];
        if (rest && isSaidOf(mark, rest)) return { mark, rest };
      }
      return undefined;
    },
    sourced: (text) => sourced.exec(text)?.[1],
    byline: opening(words.bylines),
    sentences: (text) => sentencesOf(text, abbreviations),
    ordinal: (sentence) => {
      for (const [rank, pattern] of ordinals.entries()) {
        const [found] = pattern.exec(sentence) ?? [];
        if (found) return { rank, rest: sentence.slice(found.length) };
      }
      for (const [rank, pattern] of [['next', next] as const, ['last', last] as const]) {
        const [found] = pattern.exec(sentence) ?? [];
        if (found) return { rank, rest: sentence.slice(found.length) };
      }
      return undefined;
    },
    counted: countedReader(words),
    nounsOf: (of) => {
      const passed = new Set([
        ...words.common,
        ...words.small,
        ...countingWords(words),
        ...words['before-terms'],
      ]);
      const all = of.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
      return new Set(all.filter((word) => word.length > 2 && !passed.has(word)));
    },
    after: clauseAfter(words.after),
    ordinalsIn: ordinalFinder(words),
    joinsLast: new RegExp(`[\\s,;.]*(?:\\s(?:${alternatives(words['last-joints'])}))?[\\s,;]*$`, 'iu'),
    joints: new RegExp(`;\\s+|\\s+[–—]\\s+|,\\s+(?:(${alternatives(words.joints)})\\s+)`, 'giu'),
    joint: opening(words.joints),
    looseJoints: new RegExp(
      `,\\s+(?:${alternatives(words.joints)})\\s|\\s(?=(?:${alternatives(words['loose-joints'])})\\s)`,
      'giu',
    ),
    announces: phrasesIn([...words.announces, ...words.numbers.flat()]),
    countSaid: (sentence) => {
      const [number = ''] = (!later.test(sentence) && numbers.exec(sentence)) || [];
      const at = words.numbers.findIndex((names) => names.includes(number.toLowerCase()));
      return at < 0 ? 0 : at + 2;
    },
    closing: opening(words.closing),
    turns: opening(words.turns),
    more: opening(words.more),
    example: opening(words.examples),
    site: opening(words.site),
    continues: opening([...words.pronouns, ...words.continues]),
    pronoun: opening(words.pronouns),
    chapter: new RegExp(
      `^\\**(?:${alternatives(words.chapters)})\\s+(?:\\d{1,3}|[IVX]{1,5})(?![\\p{L}\\p{N}])[\\s.:–—-]*(?=\\**\\p{L})`,
      'iu',
    ),
    asks: opening(words['question-words']),
    ...datePatterns(words),
    subject: new RegExp(`^(.{2,60}?)\\s+(?:${alternatives(words.verbs)})(?![\\p{L}\\p{N}])`, 'isu'),
    called: new RegExp(
      `^(.{2,60}?)\\s+(?:${alternatives(words.called)})\\s+([^,.;:()]{2,40})(?=[,.;:(]|$)`,
      'isu',
    ),
    later,
  };
}

/** `In 1908`, `20 May 1908`, `May 20, 1908`, `1939–1945`, `c. 300 BC`, `Pada tahun 1928`. */
function datePatterns({
  months,
  'before-dates': before,
  eras,
  centuries,
}: NoteWords): Pick<Lexicon, 'dated' | 'dateWithin'> {
  const month = alternatives(months);
  const year = `\\d{3,4}s?`;
  const era = eras.length > 0 ? `(?:\\s(?:${alternatives(eras)})(?![\\p{L}]))?` : '';
  const century = centuries
    .map((form) => alternatives([form]).replace('\\{n\\}', '(?:\\d{1,2}|[IVX]{1,5})'))
    .join('|');
  const date = `(?:\\d{1,2}\\s+)?(?:${month})\\.?\\s+(?:\\d{1,2},\\s+)?${year}|${year}|${century}`;
  const whole = `(?:${date})(?:\\s*[–—/-]\\s*(?:${date}|\\d{2}))?(?![\\d.,]?\\d)${era}`;
  const said = `(?:${alternatives(before)})\\s+`;
  const end = '(?![\\p{L}\\p{N}])';
  return {
    dated: new RegExp(`^\\**(?:${said})*(${whole})${end}`, 'iu'),
    dateWithin: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${said}|(?=\\d{0,2}\\s?(?:${month})\\s))(${whole})${end}`,
      'iu',
    ),
  };
}
