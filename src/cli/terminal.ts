/** The only hand that writes to the terminal: results to stdout, everything else to stderr, colour only where it shows. */

import { styleText } from 'node:util';
import { formatDiagnostic, type Told } from '../diagnostic.ts';

export interface Terminal {
  readonly result: (text: string) => void;
  readonly diagnostic: (diagnostic: Told) => void;
  /** One line that is overwritten by the next; nothing where no one watches. */
  readonly progress: (text: string) => void;
  readonly note: (text: string) => void;
}

/** @param quiet leaves only results and errors */
export function openTerminal(quiet: boolean): Terminal {
  const { stdout, stderr } = process;
  // Whoever reads may have had enough: `kapur check --json | head`.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const watched = stderr.isTTY === true && !process.env.CI;
  const coloured = stderr.isTTY === true && stderr.hasColors() && !process.env.NO_COLOR;
  const paint = (colour: 'red' | 'yellow' | 'dim', text: string) =>
    coloured ? styleText(colour, text) : text;
  const clear = () => watched && stderr.write('\r\u001b[K');
  return {
    result: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    diagnostic: (diagnostic) => {
      if (quiet && diagnostic.severity === 'warning') return;
      clear();
      const [first = '', ...rest] = formatDiagnostic(diagnostic).split('\n');
      const colour = diagnostic.severity === 'error' ? 'red' : 'yellow';
      stderr.write(`${[paint(colour, first), ...rest].join('\n')}\n\n`);
    },
    progress: (text) => {
      if (watched && !quiet) stderr.write(`\r\u001b[K${paint('dim', text)}`);
    },
    note: (text) => {
      clear();
      if (!quiet) stderr.write(`${text}\n`);
    },
  };
}
