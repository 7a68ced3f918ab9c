/** Which requests are not answered: a page of another site must not read a lesson through the reader's own browser. */

import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 403 | 405;
  readonly reason: string;
}

/**
 * A site that makes its own name point at this machine (DNS rebinding) still sends its name as host.
 *
 * @param port the one that is listened at
 */
export function refusalOf({ method, headers }: IncomingMessage, port: number): Refusal | undefined {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!names.includes(headers.host ?? '')) return { status: 403, reason: `Expected the host ${names[0]}` };
  if (method !== 'GET') return { status: 405, reason: 'Expected GET' };
  return undefined;
}

/** What every answer says to the browser: nothing but our own files, in no frame, and no guessing of types. */
export const GUARDS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    ...['script', 'style', 'img', 'font', 'connect'].map((kind) => `${kind}-src 'self'`),
    ...['base-uri', 'form-action', 'frame-ancestors'].map((what) => `${what} 'none'`),
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
