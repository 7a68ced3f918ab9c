/** Draws from a seeded stream: numbers, choices, and sentences in a language. */

import { type Random, randomFor, shuffle } from '../../src/base/random.ts';
import { type Language, SIGNS, WORDS } from './vocabulary.ts';

export interface Draw {
  /** A whole number from `least` to `most`, both of them drawn as often as any other. */
  readonly count: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <Thing>(things: readonly Thing[]) => Thing;
  /** Some of a list, in its order. */
  readonly some: <Thing>(things: readonly Thing[], least: number, most: number) => Thing[];
  /** Words without markup and signs, each time others. */
  readonly name: (least: number, most: number) => string;
  /** So many words, each once, of so many letters. */
  readonly words: (number: number, shortest: number, longest: number) => string[];
  /** A sentence with a full stop, now and then with markup and odd signs; `holding` stands whole amid it. */
  readonly sentence: (least: number, most: number, holding?: string) => string;
  /** The same without a full stop. */
  readonly phrase: (least: number, most: number) => string;
}

/** @param number of the lesson that is drawn: the same one gives the same lesson */
export function drawFor(language: Language, number: number): Draw {
  const random = randomFor('any lesson', String(number));
  const count = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const chance = (share: number) => random() < share;
  const one = <Thing>(things: readonly Thing[]): Thing => things[count(0, things.length - 1)] as Thing;
  const some = <Thing>(things: readonly Thing[], least: number, most: number): Thing[] => {
    const picked = shuffle([...things.keys()], random).slice(0, count(least, Math.min(most, things.length)));
    return things.filter((_, index) => picked.includes(index));
  };
  const words = (least: number, most: number) =>
    Array.from({ length: count(least, most) }, () => one(WORDS[language]));
  const taken = new Set<string>();
  /** What was drawn before gets another word, so that no two names and no two sentences are the same. */
  const fresh = (make: () => string[], finish: (words: string[]) => string): string => {
    const made = make();
    while (taken.has(made.join(' ').toLowerCase()))
      made.splice(count(1, made.length), 0, one(WORDS[language]));
    taken.add(made.join(' ').toLowerCase());
    return finish(made);
  };
  const phrase = (least: number, most: number, holding?: string) =>
    fresh(
      () => words(least, most),
      (drawn) => {
        const [first = '', ...rest] = drawn;
        const spoken = rest.map((word) => marked(word, random));
        if (holding) spoken.splice(count(0, spoken.length), 0, holding);
        return [first.slice(0, 1).toLocaleUpperCase(language) + first.slice(1), ...spoken].join(' ');
      },
    );
  return {
    count,
    chance,
    one,
    some,
    name: (least, most) =>
      fresh(
        () => words(least, most),
        (drawn) => drawn.join(' '),
      ),
    words: (number, shortest, longest) =>
      some(
        [...new Set(WORDS[language])].filter(({ length }) => length >= shortest && length <= longest),
        number,
        number,
      ),
    sentence: (least, most, holding) => `${phrase(least, most, holding)}.`,
    phrase,
  };
}

/** One word in thirty is bold, italic or a link, one in forty is a heap of signs. */
function marked(word: string, random: Random): string {
  const drawn = random();
  if (drawn < 0.01) return `**${word}**`;
  if (drawn < 0.02) return `*${word}*`;
  if (drawn < 0.03) return `[${word}](https://example.org/${encodeURIComponent(word)})`;
  if (drawn < 0.055) return SIGNS[Math.floor(random() * SIGNS.length)] ?? word;
  return word;
}
