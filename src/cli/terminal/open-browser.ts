/** Opens an address in the browser of whoever sits at the terminal. */

import { spawn } from 'node:child_process';

/** The program of each system that opens what it is given, with what stands before the address. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` would take characters of the address for commands.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Where nobody watches, as on a build server, nothing is opened.
 *
 * @param failed called where there is no browser to be had
 */
export function openBrowser(address: string, failed: () => void): void {
  if (!process.stderr.isTTY || process.env.CI) return;
  const { BROWSER } = process.env;
  const [program, ...args] = BROWSER ? [BROWSER] : (OPENERS[process.platform] ?? ['xdg-open']);
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', failed);
  child.once('exit', (status) => {
    if (status) failed();
  });
  child.unref();
}
