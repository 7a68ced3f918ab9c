/** What is said of an error that no one expected: a fault of Kapur's own, or the system's that nobody else took. */

import { inWords, type Message, say } from '../../diagnostics/message.ts';
import { systemDiagnostic } from '../../workspace/system-error.ts';
import { writeDebugFile } from '../../workspace/write-debug-file.ts';

export interface Fault {
  readonly code: string;
  readonly message: Message;
  readonly hint: Message;
}

/** @param where the command, or the lesson, that it came up in */
export function faultOf(error: unknown, where: string): Fault {
  const refused = systemDiagnostic(error);
  if (refused) return refused;
  if (isOutOfMemory(error)) {
    return {
      code: 'out-of-memory',
      message: say`There is not enough memory for ${where}`,
      hint: say`Close other programs, or make fewer lessons or papers at a time.`,
    };
  }
  const details = writesDetails() ? writeDebugFile(detailsOf(error, where)) : undefined;
  return {
    code: 'kapur-fault',
    message: say`Kapur itself failed at ${where}: ${briefly(error)}`,
    hint: details
      ? say`Please report this fault of Kapur where you have it from, with the file ${details}.`
      : say`Please report this fault of Kapur where you have it from; with \`--debug\`, its details are written to a file.`,
  };
}

/** What is said of it when it ends the command: two lines. */
export function faultLines(error: unknown, where: string): string {
  const { message, hint } = faultOf(error, where);
  return `kapur: ${inWords(message)}.\n${inWords(hint)}`;
}

/** As it was typed: a fault may come before the command line is read. */
function writesDetails(): boolean {
  return process.argv.includes('--debug');
}

/** What V8 says when one thing would be too large; a heap that is full ends the process, and nobody can say anything. */
function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /allocation failed|Invalid (string|array) length|too large/i.test(error.message)
  );
}

/** In UTF-16 units. */
const BRIEF = 200;

function briefly(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0]?.slice(0, BRIEF) ?? '';
}

function detailsOf(error: unknown, where: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { platform, arch, version, argv } = process;
  return [
    `Kapur ${VERSION}, Node.js ${version}, ${platform} ${arch}`,
    `kapur ${argv.slice(2).join(' ')}`,
    where,
    stack,
    '',
  ].join('\n');
}
