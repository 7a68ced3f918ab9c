/** Outside judges: programs that are asked whether a file is what it claims to be. */

import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a judge can be asked on this machine. One that is missing is said aloud, so that its tests are not taken for
 * passed; where `CI` is set it is a failure.
 *
 * @param commands the programs that it needs, by name or path
 * @param installed how to come by them
 * @throws Error in CI when a program is missing
 */
export function canAsk(judge: string, commands: readonly string[], installed: string): boolean {
  const missing = commands.filter((command) => !isCommand(command));
  if (missing.length === 0) return true;
  const message = `${judge} cannot be asked: ${missing.join(' and ')} not found. ${installed}`;
  if (process.env.CI) throw new Error(message);
  console.warn(`${message} Its tests are SKIPPED.`);
  return false;
}

function isCommand(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.resolve(folder, command)));
}
