/** A command line that asks for what is not there. */

import { visible } from '../../diagnostics/message.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** @param message on one line, whatever the words of the command line are that it quotes */
  constructor(message: string) {
    super(visible(message.replace(/\s+/g, ' ')));
  }
}

/** The end of a sentence about a word that nothing is called; empty where none is near. */
export function didYouMean(meant: string | undefined): string {
  return meant ? ` Did you mean ${meant}?` : '';
}
