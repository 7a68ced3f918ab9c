/** A command line that asks for what is not there. */

import { ENGLISH, inWords, type Message, say, type Words } from '../../diagnostics/message.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** @param sentences said one behind the other; those that are missing are left out */
  constructor(...sentences: readonly (Message | undefined)[]) {
    const said = sentences.filter((one) => one !== undefined);
    super(onOneLine(said, ENGLISH));
    this.said = said;
  }

  private readonly said: readonly Message[];

  /** What it says in a language, on one line, whatever the words of the command line are that it quotes. */
  inWords(words: Words): string {
    return onOneLine(this.said, words);
  }
}

/** Of what is thrown while yargs reads an option, it passes on the English message alone; the error is kept here. */
let refused: UsageError | undefined;

/** Refuses the value of an option, where yargs asks for it by `coerce`. */
export function refuseValue(...sentences: readonly (Message | undefined)[]): never {
  refused = new UsageError(...sentences);
  throw refused;
}

/** @param message that yargs passes on */
export function refusedValue(message: string): UsageError | undefined {
  return refused?.message === message ? refused : undefined;
}

function onOneLine(sentences: readonly Message[], words: Words): string {
  return sentences.map((one) => inWords(one, words).replace(/\s+/g, ' ')).join(' ');
}

/** What is said behind a word that nothing is called; nothing where none is near. */
export function didYouMean(meant: string | undefined): Message | undefined {
  return meant ? say`Did you mean ${meant}?` : undefined;
}
