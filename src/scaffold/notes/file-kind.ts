/** What a file is by its first bytes, whatever its name says. */

export const ZIP = 'a zip file';

const STARTS: readonly (readonly [kind: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  [ZIP, 'PK\x03\x04'],
  ['an old or protected Word file', '\xd0\xcf\x11\xe0'],
  ['rich text (RTF)', '{\\rtf'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a PNG picture', '\x89PNG'],
  ['a GIF picture', 'GIF8'],
];

/** Nothing for text, and for what is not known. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return STARTS.find(([, start]) => head.startsWith(start))?.[0];
}
