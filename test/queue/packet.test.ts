import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPacket, unpackPacket } from '../../src/queue/packet.ts';

it('gives back the header and the bytes that it was made of', () => {
  const object = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(object, fc.array(fc.uint8Array()), (header, blobs) => {
      const packet = unpackPacket(packPacket(header, blobs));
      expect(packet.header).toEqual(header);
      expect(packet.blobs.map((blob) => [...blob])).toEqual(blobs.map((blob) => [...blob]));
    }),
  );
});

it('refuses all other bytes', () => {
  const whole = packPacket({ a: 1 }, [Buffer.from('text')]);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => unpackPacket(whole.subarray(0, length))).toThrow(RangeError);
  }
  expect(() => unpackPacket(Buffer.concat([whole, Buffer.from('x')]))).toThrow(RangeError);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(() => unpackPacket(Buffer.from(bytes))).toThrow(RangeError);
    }),
  );
});
