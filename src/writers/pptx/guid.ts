/** Identifiers derived from names, where Office would draw a random one. */

import { createHash } from 'node:crypto';

/** A version 8 UUID (RFC 9562, 5.8) of a name, in braces and upper case as Open XML wants it (ST_Guid). */
export function guid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  const variant = 'A';
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
