import { expect, it } from 'vitest';
import { capital } from '../../../src/scaffold/recognise/phrases.ts';

it.each([
  ['a bus is late', 'A bus is late'],
  ['“sea” is a noun', '“Sea” is a noun'],
  ['ündé', 'Ündé'],
  ['2 buses', '2 buses'],
])('is set at the beginning: %s', (text, expected) => {
  expect(capital(text)).toBe(expected);
});

it.each(['pH of 7', 'mRNA', 'iPhones sell', 'eBay', '*n* pupils', 'x^2^ grows', 'v~0~', '`code` runs'])(
  'leaves what is always written small: %s',
  (text) => {
    expect(capital(text)).toBe(text);
  },
);
