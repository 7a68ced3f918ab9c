/** Counts what a rendering calls and writes, and stops one that would fill the memory or never end. */

import type { TemplateHelper } from './helper-fault.ts';

/** Of parts, helpers and rounds of loops; a long lesson takes some ten thousand. */
export const MOST_CALLS = 500_000;
/** In UTF-16 units, those of parts within parts counted with each of them. */
export const MOST_WRITTEN = 50_000_000;
/** Of parts, blocks and helpers inside each other. */
const DEEPEST = 200;

/** Thrown through Handlebars, which knows no other way to stop. */
export class TemplateLimit extends Error {
  readonly limit: 'depth' | 'calls' | 'size' | 'expressions';

  constructor(limit: TemplateLimit['limit']) {
    super(`Template beyond the limit of ${limit}`);
    this.limit = limit;
  }
}

/** Wraps a function so that each of its calls, and the text that it gives, is counted. */
export type Count = <Values extends unknown[], Given>(
  run: (this: unknown, ...values: Values) => Given,
) => (this: unknown, ...values: Values) => Given;

/**
 * The counter of one rendering.
 *
 * @throws TemplateLimit from what it wraps, once too much was called or written
 */
export function templateWork(): Count {
  const done = { calls: 0, written: 0, depth: 0 };
  return (run) =>
    function (...values) {
      done.calls += 1;
      done.depth += 1;
      if (done.calls > MOST_CALLS) throw new TemplateLimit('calls');
      if (done.depth > DEEPEST) throw new TemplateLimit('depth');
      const given = run.apply(this, values);
      done.depth -= 1;
      done.written += lengthOf(given);
      if (done.written > MOST_WRITTEN) throw new TemplateLimit('size');
      return given;
    };
}

/** A helper that is counted, with each round of the block that it is given. */
export function countedHelper(helper: TemplateHelper, count: Count): TemplateHelper {
  return count(function (...values) {
    const options = values.at(-1);
    if (!isBlock(options)) return helper.apply(this, values);
    const { fn, inverse } = options;
    const counted = { ...options, fn: count(fn), inverse: count(inverse) };
    return helper.apply(this, [...values.slice(0, -1), counted]);
  });
}

/** What Handlebars hands to the helper of a block: what to write where it holds, and where it does not. */
type Block = Readonly<Record<'fn' | 'inverse', (...values: readonly unknown[]) => unknown>>;

function isBlock(options: unknown): options is Block {
  return typeof options === 'object' && options !== null && 'fn' in options && 'inverse' in options;
}

/** Of texts, and of what stands for one: markup that is not escaped again. */
function lengthOf(given: unknown): number {
  if (typeof given === 'string') return given.length;
  return typeof given === 'object' && given !== null && 'toHTML' in given ? String(given).length : 0;
}
