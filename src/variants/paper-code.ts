/** The short code of a paper: nine characters that stand for what it was made of, and one that checks them. */

import { createHash } from 'node:crypto';

/** Douglas Crockford's base 32: no I, L, O or U, which hands confuse. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 9;
const GROUP = 5;

/** `K7Q2M-8XP4D`: the first 45 bits of a digest of `content`, its check character, in two groups. */
export function paperCode(content: string): string {
  const digest = createHash('sha256').update(content).digest();
  // 5 bits a character out of the first 48.
  const bits = digest.readUIntBE(0, 6);
  const data = Array.from(
    { length: DATA },
    (_, index) => ALPHABET[Math.floor(bits / 2 ** (43 - 5 * index)) % 32] ?? '',
  ).join('');
  return grouped(data + checkCharacter(data));
}

/** The code as it is printed, however it was typed; nothing when a character is wrong or missing. */
export function readPaperCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const isCode = code.length === DATA + 1 && [...code].every((sign) => ALPHABET.includes(sign));
  return isCode && checkCharacter(code.slice(0, DATA)) === code.at(-1) ? grouped(code) : undefined;
}

function grouped(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** The hybrid system of ISO 7064 with 32 characters (MOD 33,32): it finds each wrong character and nearly all swaps. */
function checkCharacter(data: string): string {
  const size = ALPHABET.length;
  const product = [...data].reduce((before, sign) => {
    const sum = (before + ALPHABET.indexOf(sign)) % size || size;
    return (sum * 2) % (size + 1);
  }, size);
  return ALPHABET[(size + 1 - product) % size] ?? '';
}
