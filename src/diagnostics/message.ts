/** Sentences for authors as plain data: said in English where they arise, put into words once the language is known. */

/** An English sentence or a part of one. What varies in it stands in numbered placeholders: `Missing key {0} in {1}`. */
export interface Message {
  readonly pattern: string;
  readonly placeholders: readonly Placeholder[];
}

/** What stands in a placeholder: words that are the same in every language, a number, or a part that is put into words, too. */
export type Placeholder = string | number | Message;

/** The sentences of a language by their English patterns. */
export interface Words {
  /** BCP 47 */
  readonly language: string;
  readonly sentences: ReadonlyMap<string, string>;
}

export const ENGLISH: Words = { language: 'en', sentences: new Map() };

/** The tag of every sentence: ``say`Missing key ${key} in ${place}` ``. */
export function say(pieces: TemplateStringsArray, ...placeholders: readonly Placeholder[]): Message {
  const pattern = pieces.reduce((before, piece, index) => `${before}{${index - 1}}${piece}`);
  return { pattern, placeholders };
}

/** A sentence that is written elsewhere, as the description of a field. */
export function sentence(pattern: string): Message {
  return { pattern, placeholders: [] };
}

/** One part after another: `a, b, c`. */
export function inList(parts: readonly Message[]): Message {
  return { pattern: parts.map((_, index) => `{${index}}`).join(', '), placeholders: parts };
}

/** The sentence for one, or that for several: `1 error`, `2 errors`. */
export function counted(number: number, one: Message, several: Message): Message {
  return number === 1 ? one : several;
}

/** `45 minutes` */
export const inMinutes = (count: number): Message => counted(count, say`1 minute`, say`${count} minutes`);

/** The words of a message; English ones for a sentence that the language does not have. */
export function inWords(message: Placeholder, words: Words = ENGLISH): string {
  if (typeof message === 'string') return visible(message);
  if (typeof message === 'number') {
    // For whole numbers it is not worth the twenty milliseconds in which a formatter first opens.
    if (Number.isInteger(message)) return String(message);
    return message.toLocaleString(words.language, { useGrouping: false, maximumFractionDigits: 2 });
  }
  const { pattern, placeholders } = message;
  // The sentences may be an author's own, too.
  return visible(words.sentences.get(pattern) ?? pattern).replace(
    /\{(\d+)\}/g,
    (placeholder, number: string) => inWords(placeholders[Number(number)] ?? placeholder, words),
  );
}

/**
 * One visible sign for each that would upset a terminal: control characters, halves of characters, line separators, and
 * the signs that turn the direction of all that follows. Authors are quoted in messages, and files have any names.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\u2423');
}
