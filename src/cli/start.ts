/** Loads the command line; where help is asked for, its words first, for commands are described while they are loaded. */

import { isHelpAsked, openInterface } from './terminal/interface-words.ts';

async function start(): Promise<void> {
  if (isHelpAsked()) await openInterface();
  await import('./main.ts');
}

void start();
