/** Colour profiles (ICC.1, 7): kept, for without them colours are shown otherwise than the author saw them. */

/** The signature in the header of every profile, and where it stands. */
const SIGNATURE = 'acsp';
const AT = 36;
/** In bytes: a header and a table of tags. */
const SHORTEST = 132;

/** Whether bytes are a colour profile, and not something else under its name. */
export function isColourProfile(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    bytes.length >= SHORTEST &&
    view.getUint32(0) === bytes.length &&
    Buffer.from(bytes.subarray(AT, AT + SIGNATURE.length)).toString('latin1') === SIGNATURE
  );
}
