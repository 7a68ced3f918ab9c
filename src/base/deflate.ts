/**
 * Compresses what stands in files, by Node's own zlib at its usual level: several times as fast as JavaScript. Its bytes
 * are the same on every processor and version of Node that Kapur is tested on; `test/base/deflate.test.ts` notices one
 * that gives others.
 */

import { deflateRawSync, deflateSync } from 'node:zlib';
import { rememberingEach } from './remembering.ts';

const LEVEL = { level: 6 };

/** The zlib format (RFC 1950), as PDF and PNG have it. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, LEVEL);
}

/** Of bytes that stand in several files, as those of a font do: compressed once. They must not be changed afterwards. */
export const deflatedOnce = rememberingEach(deflated);

/** Without head and sum (RFC 1951), as zip has it. */
export function deflatedRaw(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, LEVEL);
}
