/** The language of help and of usage errors: that of the person at the terminal, not of a lesson. */

import { ENGLISH, inWords, type Message, type Words } from '../../diagnostics/message.ts';

let known: Words | undefined;

/** Reads the words of that language, for those who ask for them afterwards. */
export async function openInterface(): Promise<void> {
  // Most commands say nothing in it, and finding it needs much of the program.
  known ??= (await import('./find-interface-words.ts')).findInterfaceWords();
}

/** The words of that language, which was opened; English where there are none in it. */
export function interfaceWords(): Words {
  if (!known) throw new RangeError('The words of the interface are not opened');
  return known;
}

/** A sentence in that language, which was opened. */
export function inInterface(message: Message): string {
  return inWords(message, interfaceWords());
}

/** What help says of a command or an option. Nobody reads it where none is asked for, so that no words are looked for. */
export function described(message: Message): string {
  return inWords(message, isHelpAsked() ? interfaceWords() : ENGLISH);
}

export function isHelpAsked(): boolean {
  return process.argv.some((word) => /^(--help|-[a-z]*h|--get-yargs-completions)/.test(word));
}
