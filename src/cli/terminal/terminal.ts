/**
 * The only hand that writes to the terminal: results to stdout, everything else to stderr, colour only where it shows.
 * Every line is made harmless here, so that no caller can forget it.
 */

import { styleText } from 'node:util';
import { formatDiagnostic, type Told } from '../../diagnostics/diagnostic.ts';
import { EXIT } from './exit-status.ts';
import { plainLine } from './plain-line.ts';

export interface Terminal {
  /** A line for stdout: the path of a file that was made. */
  readonly result: (line: string) => void;
  /** Text for programs, on stdout as it is: its format has to make what authors wrote harmless (`machine-text.ts`). */
  readonly data: (text: string) => void;
  readonly diagnostic: (diagnostic: Told) => void;
  /** One line that is overwritten by the next; nothing where no one watches. */
  readonly progress: (text: string) => void;
  /** Lines that `--quiet` leaves out. */
  readonly note: (text: string) => void;
  /** Lines that are always said. */
  readonly alert: (text: string) => void;
}

/** Of a terminal that does not tell its width. */
const MANY_COLUMNS = 80;

/** @param quiet leaves only results and errors */
export function openTerminal(quiet: boolean): Terminal {
  const { stdout, stderr } = process;
  const watched = stderr.isTTY === true && !process.env.CI;
  const coloured = showsColour(stderr);
  const paint = (colour: 'red' | 'yellow' | 'dim', text: string) =>
    // Newer versions of Node would ask stdout, which may be a file.
    coloured ? styleText(colour, text, { validateStream: false }) : text;
  const clear = () => watched && stderr.write('\r\u001b[K');
  const alert = (text: string) => {
    clear();
    stderr.write(`${text.split('\n').map(plainLine).join('\n')}\n`);
  };
  const data = (text: string) => {
    clear();
    stdout.write(`${text}\n`);
  };
  return {
    result: (line) => data(plainLine(line)),
    data,
    diagnostic: (diagnostic) => {
      if (quiet && diagnostic.severity === 'warning') return;
      clear();
      const [first = '', ...rest] = formatDiagnostic(diagnostic).split('\n').map(plainLine);
      const colour = diagnostic.severity === 'error' ? 'red' : 'yellow';
      stderr.write(`${[paint(colour, first), ...rest].join('\n')}\n\n`);
    },
    progress: (text) => {
      if (!watched || quiet) return;
      // A line that goes on in the next row could not be overwritten.
      const shown = [...plainLine(text)].slice(0, (stderr.columns || MANY_COLUMNS) - 1).join('');
      stderr.write(`\r\u001b[K${paint('dim', shown)}`);
    },
    note: (text) => {
      if (!quiet) alert(text);
      else clear();
    },
    alert,
  };
}

/**
 * NO_COLOR, not empty, takes colour away (no-color.org). FORCE_COLOR gives it also where nobody watches, but for 0 and
 * false, as in Node.js. Without them, a terminal that has colours shows them.
 */
export function showsColour(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'hasColors'>,
  { NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv = process.env,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return stream.isTTY === true && stream.hasColors();
}

/** Whoever reads may have had enough (`kapur check --json | head`), or the window may be closed. */
const GONE: readonly (string | undefined)[] = ['EPIPE', 'EIO', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];

/** Lets no stream that can't be written to end the process in a stack trace. */
export function guardStreams(): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    // What else goes wrong there follows from it.
    process.stdout.on('error', () => {});
    if (GONE.includes(error.code)) return;
    process.exitCode = EXIT.errors;
    openTerminal(false).alert(`kapur: The results can't be printed (${error.code ?? error.message}).`);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (!GONE.includes(error.code)) process.exitCode = EXIT.errors;
  });
}
