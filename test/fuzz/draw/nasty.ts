/** Texts and values that programs stumble over, alone, repeated and mixed. */

import fc from 'fast-check';
import { listed } from './listed.ts';

const PROSE = listed(
  '* ** *** *a· **a _ [ ] [a]( ]( [a](https://b.c) ( ) { } {a|b} \\ ` ~ ^ $x$ | |·a·|·b·| <sub>2</sub> # ·# -·',
);
const TEMPLATES = listed('{{title}} {{{ {{>·x}} {{#each');
const YAML = listed(':· ?· &a· *a !t· --- ... % @ " \' , · · ·· {} [] |- >');
const MARKUP = listed('< > & &amp; &#0; ]]> <!-- </w:t> <script>');
const COMMANDS = listed('=cmd() ::error::x ##[group] %00 %s $(x) ../../x C:\\x \\u0000');
const PROPERTIES = listed('__proto__ constructor toString hasOwnProperty valueOf then length prototype');
const SCALARS = listed(
  '0 -0 1e999 0x1F 1_000 1:20 2024-01-01 NaN Infinity null true no ~ .inf ₂ -1 99999999999999999999',
);
const SIGNS = listed('é ß ﬁ İ ش ע 漢 ไทย अ 👩‍👩‍👧 🏳️‍🌈 𝕏 ₽');
const WORDS = listed('a Word a·very·long·sentence·that·goes·on.· Donaudampfschifffahrtsgesellschaft');
const LINKS = listed(
  'https://x.y/z?a=b#c javascript:alert(1) file:///etc/passwd data:text/html,x mailto:a@b.c HTTPS://[::1]:99999/ //x',
);
/** Joiners, marks of direction and of breaks, combining marks, halves of pairs, controls, white space. */
const UNSEEN = [
  '\u200b\u200d\ufeff\u00ad\u00a0\u2011\u2028\u202e\u2066\u0301\u0345\u20e3\ud800',
  '\udc00\uffff\u0000\u0001\u0007\u001b\u007f\u0085\u009b\t\n\r ',
].flatMap((signs) => signs.split(''));

const piece = fc.oneof(
  ...[PROSE, TEMPLATES, YAML, MARKUP, COMMANDS, PROPERTIES, SCALARS, SIGNS, WORDS, LINKS, UNSEEN].map(
    (pieces) => fc.constantFrom(...pieces),
  ),
);

/** One piece many times over: what is read in more than linear time shows here. */
const repeated = fc
  .tuple(piece, fc.integer({ min: 2, max: 3000 }))
  .map(([text, times]) => text.repeat(Math.min(times, Math.ceil(10_000 / text.length))));

const mixed = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mixed },
  { weight: 2, arbitrary: piece },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

const edges = fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, 2 ** 53, [], {}, [[]], [null], [''], {
  id: 'x',
});
const many = fc.integer({ min: 2, max: 60 }).map((count) => Array<string>(count).fill('Again'));

/** Values of the wrong kind, of the right kind at its edges, and nests of them. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: nastyText },
  { weight: 2, arbitrary: edges },
  { weight: 1, arbitrary: fc.array(nastyText, { maxLength: 8 }) },
  { weight: 1, arbitrary: many },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
