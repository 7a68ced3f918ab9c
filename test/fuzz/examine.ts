/** The process that inputs are run in: answers each with what is wrong, and with what it took. */

import type { Depth, Examined } from './target.ts';
import { TARGETS } from './targets.ts';

export interface Question {
  readonly target: string;
  readonly input: unknown;
  readonly depth: Depth;
}

export interface Answer extends Examined {
  /** In seconds of CPU. */
  readonly seconds: number;
  /** The most that this process ever held, in MiB. */
  readonly memory: number;
}

async function answerTo({ target, input, depth }: Question): Promise<Answer> {
  const before = process.cpuUsage();
  const examined = await examinedOf(target, input, depth);
  const { user, system } = process.cpuUsage(before);
  return { ...examined, seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
}

async function examinedOf(target: string, input: unknown, depth: Depth): Promise<Examined> {
  try {
    return (await TARGETS[target]?.examine(input, depth)) ?? { faults: [`no target ${target}`], made: false };
  } catch (error) {
    return { faults: [`threw ${error instanceof Error ? error.stack : String(error)}`], made: false };
  }
}

process.on('message', async (question: Question) => {
  process.send?.(await answerTo(question));
});
process.send?.('ready');
