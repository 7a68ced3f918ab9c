/** Draws inputs by their numbers, and makes those small that show a fault. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../kapur.ts';
import type { Answer } from './examine.ts';
import type { GuardedProcess } from './guarded-process.ts';
import type { AnyTarget, Depth } from './target.ts';

export interface Found {
  /** Every kind of fault once, by the smallest input that shows it, and how to see it again. */
  readonly faults: readonly string[];
  /** Inputs that became something. */
  readonly made: number;
  /** What the slowest input took, in seconds of CPU. */
  readonly slowest: number;
  /** The most that a process held, in MiB. */
  readonly memory: number;
}

/** @param count how many inputs are drawn, from the number `first` on; a number gives the same input for ever */
export async function findFaults(
  name: string,
  target: AnyTarget,
  { first, count }: { readonly first: number; readonly count: number },
  guarded: GuardedProcess,
): Promise<Found> {
  const kinds = new Map<string, { readonly text: string; times: number }>();
  let [made, slowest, memory] = [0, 0, 0];
  for (let number = first; number < first + count; number += 1) {
    const tried = await tryOne(name, target, number, guarded);
    if (tried.made) made += 1;
    slowest = Math.max(slowest, tried.seconds);
    memory = Math.max(memory, tried.memory);
    if (tried.faults.length === 0) continue;
    const kind = kindOf(tried.faults);
    const known = kinds.get(kind);
    if (known) known.times += 1;
    else
      kinds.set(kind, { text: told(name, number, await smallest(name, target, number, guarded)), times: 1 });
  }
  const faults = [...kinds.values()].map(({ text, times }) => `${text}\n  times:    ${times}`);
  return { faults, made, slowest, memory };
}

interface Tried extends Answer {
  readonly input: unknown;
}

const NOTHING = { input: undefined, made: false, seconds: 0, memory: 0 };

const depthOf = (number: number): Depth => ({
  written: number % 3 === 0,
  twice: number % 10 === 0,
  judged: number % 300 === 0,
});

/** How often a failing input is made smaller at most; a try that takes too much counts for twenty. */
const MOST_TRIES = 100;

async function tryOne(
  name: string,
  { inputs }: AnyTarget,
  number: number,
  guarded: GuardedProcess,
): Promise<Tried> {
  let tried: Tried = { ...NOTHING, faults: [] };
  const property = fc.asyncProperty(inputs, async (input) => {
    tried = { input, ...(await guarded.examine({ target: name, input, depth: depthOf(number) })) };
  });
  await fc.check(property, { seed: number, numRuns: 1 });
  return tried;
}

/** The smallest input that fails in the way in which the one of a number fails. */
async function smallest(
  name: string,
  { inputs }: AnyTarget,
  number: number,
  guarded: GuardedProcess,
): Promise<Tried> {
  let found: Tried | undefined;
  let tries = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    tries += 1;
    if (tries > MOST_TRIES) return true;
    const examined = await guarded.examine({ target: name, input, depth: depthOf(number) });
    const { faults } = examined;
    if (/^(?:took more|ended)/.test(faults[0] ?? '')) tries += 20;
    const fails = faults.length > 0 && (!found || kindOf(faults) === kindOf(found.faults));
    if (fails) found = { input, ...examined };
    return !fails;
  });
  await fc.check(property, { seed: number, numRuns: 1 });
  return found ?? { ...NOTHING, faults: ['fails the first time alone'] };
}

/** What two faults of one root have in common. */
function kindOf([first = '']: readonly string[]): string {
  const [message = '', ...trace] = first.split('\n');
  const at = trace.find((line) => /^\s+at /.test(line))?.replace(/:\d+:\d+\)?$/, '') ?? '';
  return message.replace(/["'`“].*?["'`”]|\d+|\(.*?\)/g, '…').slice(0, 120) + at;
}

const CASES = path.join(ROOT, 'node_modules/.cache/kapur-fuzz');

function told(name: string, number: number, { faults, input }: Tried): string {
  const file = path.join(CASES, `${name}-${number}.txt`);
  mkdirSync(CASES, { recursive: true });
  writeFileSync(file, written(input));
  const run = 'npx vitest run --config .config/vitest.config.ts test/fuzz';
  return [
    `${name} ${number}: ${faults.join('\n')}`,
    `  smallest: ${path.relative(ROOT, file)}`,
    `  again:    KAPUR_FIRST=${number} KAPUR_RUNS=1 ${run} -t ${name}`,
  ].join('\n');
}

/** Texts and bytes as they are, all else as JSON. */
function written(input: unknown): string | Uint8Array {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  const readable = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  return `${JSON.stringify(input, readable, 1)}\n`;
}
