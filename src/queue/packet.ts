/** What travels through the queue: a header in JSON, and the bytes of files behind it. */

export interface Packet {
  readonly header: unknown;
  readonly blobs: readonly Uint8Array[];
}

/** Bytes of each length, big-endian. */
const LENGTH = 4;

/** `count`, then the length of the header and of each blob, then these one behind the other. */
export function packPacket(header: object, blobs: readonly Uint8Array[]): Buffer {
  const parts = [Buffer.from(JSON.stringify(header)), ...blobs];
  const lengths = Buffer.alloc(LENGTH * (parts.length + 1));
  lengths.writeUInt32BE(parts.length);
  for (const [index, part] of parts.entries()) lengths.writeUInt32BE(part.length, LENGTH * (index + 1));
  return Buffer.concat([lengths, ...parts]);
}

/**
 * Blobs are views of the bytes that were given.
 *
 * @throws RangeError where the bytes are no packet
 */
export function unpackPacket(bytes: Buffer): Packet {
  const count = bytes.length < LENGTH ? 0 : bytes.readUInt32BE();
  const head = LENGTH * (count + 1);
  if (count === 0 || head > bytes.length) throw new RangeError('Unexpected bytes, expected a packet');
  const parts: Buffer[] = [];
  let start = head;
  for (let index = 1; index <= count; index += 1) {
    const end = start + bytes.readUInt32BE(LENGTH * index);
    parts.push(bytes.subarray(start, end));
    start = end;
  }
  const [header] = parts;
  if (!header || start !== bytes.length) throw new RangeError('Unexpected length of a packet');
  try {
    return { header: JSON.parse(header.toString()), blobs: parts.slice(1) };
  } catch {
    throw new RangeError('Unexpected header of a packet');
  }
}
