/** Pictures with spoiled bytes, and drawings with spoiled elements. */

import fc from 'fast-check';
import { pictureFile } from '../../../src/images/picture-file.ts';
import { jpegHeld } from '../../images/jpegs.ts';
import { DISC_WITH_ALPHA, GRADIENT, png } from '../../writers/pdf/pictures.ts';
import { fileOf, LESSON_WITH_PICTURE } from '../bases.ts';
import { listed } from '../draw/listed.ts';
import { nastyText } from '../draw/nasty.ts';
import { insertedText, scarredBytes } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const PALETTE = png({
  width: 2,
  height: 1,
  depth: 4,
  colourType: 3,
  rows: Uint8Array.of(0, 0x3a),
  palette: [1, 2, 3],
});
const RASTERS = [
  DISC_WITH_ALPHA.bytes,
  GRADIENT.bytes,
  PALETTE.bytes,
  jpegHeld(6, 20, 30),
  jpegHeld(1, 16, 16),
];
const DRAWINGS = [
  fileOf('content/car-traffic/costs-first.svg'),
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">
  <style>.a { fill: #246; stroke-width: 2 }</style>
  <defs><linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient></defs>
  <g transform="translate(9 9)"><rect class="a" width="50%" height="9"/><use href="#b" x="3"/></g>
  <circle id="b" r="9" fill="url(#a)"/><text x="9" y="40" font-size="9">Water <tspan dy="3">2</tspan></text>
</svg>`),
];

/** Sound chunks round what no PNG may have: sizes, depths, rows that are too short or too long. */
const anyPng = fc
  .record({
    width: fc.oneof(fc.nat(9), fc.nat(2 ** 32 - 1)),
    height: fc.oneof(fc.nat(9), fc.nat(2 ** 32 - 1)),
    depth: fc.oneof(fc.constantFrom(1, 2, 4, 8, 16), fc.nat(255)),
    colourType: fc.oneof(fc.constantFrom(0, 2, 3, 4, 6), fc.nat(255)),
    rows: fc.uint8Array({ maxLength: 200 }),
    palette: fc.array(fc.nat(255), { maxLength: 12 }),
    transparency: fc.array(fc.nat(255), { maxLength: 6 }),
    interlaced: fc.boolean(),
  })
  .map((plan) => new Uint8Array(png(plan).bytes));

const elements = fc.constantFrom(
  ...listed(`
    <g><text·y="9">x</text></g> <use·href="#a"/> <g·id="a"><use·href="#a"/></g> <text·y="9"><tspan·dy="1e9">x</tspan></text>
    <style>*{fill:red}</style> <path·d="M0·0h1v1z"/> <path·d="M0·0h1e300"/> <path·d="M0·0A0·0·0·0·0·1·1z"/> <rect·width="1e9"·height="NaN"/>
    <rect·width="50%"·height="1em"/> <marker·id="m"><path·d="M0·0h1"/></marker> <clipPath·id="c"/> <image·href="a.png"/>`),
);
const attributes = fc.constantFrom(
  ...listed(`
    ·transform="matrix(0·0·0·0·0·0)" ·transform="scale(1e300)" ·viewBox="0·0·0·0" ·viewBox="0·0·1e-300·1" ·stroke-width="-1"
    ·fill="url(#a)" ·fill="url(#" ·opacity="2" ·opacity=".5" ·fill="#123" ·stroke-dasharray="0·0" ·font-size="1e9" ·clip-path="url(#c)" ·style="fill:"`),
);

const inserted = (bytes: Uint8Array, where: RegExp, pieces: fc.Arbitrary<string>) =>
  insertedText(
    new TextDecoder().decode(bytes),
    where,
    fc.oneof({ weight: 9, arbitrary: pieces }, nastyText),
  ).map((text) => new TextEncoder().encode(text));

export const picture = anyTarget({
  share: 12,
  inputs: fc.oneof(
    { weight: 4, arbitrary: anyPng },
    ...RASTERS.map((bytes) => ({ weight: 1, arbitrary: scarredBytes(bytes) })),
    ...DRAWINGS.flatMap((bytes) => [
      { weight: 4, arbitrary: inserted(bytes, /(?<=>)/, elements) },
      { weight: 4, arbitrary: inserted(bytes, /(?<=<[a-z]+)(?=[ />])/, attributes) },
      { weight: 1, arbitrary: scarredBytes(bytes) },
    ]),
  ),
  examine: (bytes, depth) => {
    const found = pictureFile('a.png', bytes);
    return examineBuild(
      LESSON_WITH_PICTURE,
      depth,
      { documents: ['deck', 'handout'] },
      { picture: () => found },
    );
  },
});
