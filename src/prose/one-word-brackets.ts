/** Finds pairs of parentheses that hold one word, as the address of a link does. */

/** Blanks between two offsets. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

const NO_GAP: Gap = { start: -1, end: -1 };

/**
 * The offset of the closing parenthesis by that of the opening one. Addresses may hold parentheses in pairs themselves
 * (https://en.wikipedia.org/wiki/Java_(island)); a backslash takes the meaning from the sign after it.
 */
export function oneWordBrackets(prose: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  // The last blanks that were passed, and those before: only the last can touch the closing parenthesis.
  let last = NO_GAP;
  let previous = NO_GAP;
  for (const { 0: found, index } of prose.matchAll(/\\.|[()]|\s+/gs)) {
    if (found === '(') {
      open.push(index);
    } else if (found === ')') {
      const start = open.pop();
      const inner = last.end === index ? previous : last;
      // Blanks right behind the opening parenthesis are no part of the address either.
      if (start !== undefined && inner.start <= start + 1) pairs.set(start, index);
    } else if (!found.startsWith('\\')) {
      previous = last;
      last = { start: index, end: index + found.length };
    }
  }
  return pairs;
}
