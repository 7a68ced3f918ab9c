/** The bytes that come by standard input: from another program, or typed and pasted at the terminal. */

import { type Message, say } from '../../diagnostics/message.ts';
import { inInterface } from '../terminal/interface-words.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param largest in bytes; no more is read
 * @param expected what is to be given: `your notes`
 * @throws UsageError when there is nothing, or too much
 */
export async function givenInput(largest: number, expected: Message): Promise<Uint8Array> {
  const { stdin, stderr, platform } = process;
  if (stdin.isTTY) {
    const end = platform === 'win32' ? say`Ctrl+Z and Enter` : 'Ctrl+D';
    stderr.write(
      `${inInterface(say`Type or paste ${expected}, then end them by ${end} on a line of its own.`)}\n`,
    );
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largest)
      throw new UsageError(say`Too much on standard input, expected at most ${largest} bytes.`);
  }
  if (length === 0) throw new UsageError(say`Nothing on standard input, expected ${expected}.`);
  return Buffer.concat(chunks);
}
