/** The bytes of files that are written, and those of files that are there. */

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { withPath } from './system-error.ts';

export interface OutputFile {
  readonly name: string;
  /** All of it, or what hands it on piece by piece. */
  readonly bytes: Uint8Array | string | ((write: (bytes: Uint8Array) => void) => void);
}

/**
 * Writes a new file, all of it or none, and waits until the disk has it: after a power cut a file that was renamed may else be empty, and
 * nobody could tell that from an edit.
 *
 * @returns its SHA-256 in hexadecimal
 */
export function writeWhole(file: string, bytes: OutputFile['bytes']): string {
  const handle = openSync(file, 'wx');
  let isWhole = false;
  try {
    const sum = sha256OfBytes(bytes, (piece) => {
      for (let written = 0; written < piece.length; ) written += writeSync(handle, piece, written);
    });
    fsyncSync(handle);
    isWhole = true;
    return sum;
  } catch (error) {
    throw withPath(error, file);
  } finally {
    closeSync(handle);
    if (!isWhole) rmSync(file, { force: true });
  }
}

/**
 * The SHA-256 of bytes in hexadecimal.
 *
 * @param each is given the bytes in the pieces that they come in
 */
export function sha256OfBytes(bytes: OutputFile['bytes'], each?: (piece: Uint8Array) => void): string {
  const sum = createHash('sha256');
  eachPiece(bytes, (piece) => {
    sum.update(piece);
    each?.(piece);
  });
  return sum.digest('hex');
}

/** All the bytes of a file at once. */
export function wholeBytes(bytes: OutputFile['bytes']): Uint8Array {
  const pieces: Uint8Array[] = [];
  // Who hands them on may use the memory of a piece again.
  eachPiece(bytes, (piece) => pieces.push(typeof bytes === 'function' ? Buffer.from(piece) : piece));
  const [first, ...others] = pieces;
  return first && others.length === 0 ? first : Buffer.concat(pieces);
}

function eachPiece(bytes: OutputFile['bytes'], take: (piece: Uint8Array) => void): void {
  if (typeof bytes === 'function') bytes(take);
  else take(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
}

/** 256 KiB, the same for all files: a class list's papers are not held in memory as a whole. */
const PIECE = Buffer.allocUnsafeSlow(2 ** 18);

/** The SHA-256 of a file in hexadecimal. */
export function sha256Of(file: string): string {
  const sum = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    for (let length = 1; length > 0; ) {
      length = readSync(handle, PIECE);
      sum.update(PIECE.subarray(0, length));
    }
  } catch (error) {
    throw withPath(error, file);
  } finally {
    closeSync(handle);
  }
  return sum.digest('hex');
}
