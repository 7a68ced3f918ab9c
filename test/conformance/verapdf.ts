/** Asks veraPDF whether PDFs conform to PDF/UA-1 (ISO 14289-1). */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { canAsk } from './judge.ts';

export const hasVerapdf = canAsk(
  'veraPDF',
  ['mvn', 'java'],
  'Install Maven and a JDK of version 11 or later.',
);

export interface Verdict {
  readonly file: string;
  readonly passed: boolean;
  readonly failedChecks: number;
  readonly passedChecks: number;
  /** Failed checks, at most a hundred a rule: clause and test, what is wrong, where in the file. */
  readonly messages: readonly string[];
}

const SOURCE = fileURLToPath(new URL('verapdf/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/kapur-verapdf/', import.meta.url));

/**
 * The verdicts on some files, all found in one start of Java. The first call on a machine fetches veraPDF by Maven.
 *
 * @throws Error when it cannot be fetched or does not run
 */
export function verapdf(files: readonly string[]): Verdict[] {
  const program = built();
  const classPath = [path.join(program, 'classes'), path.join(program, 'lib', '*')].join(path.delimiter);
  // Small files: starting fast is worth more than running fast.
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Djava.awt.headless=true'];
  return run('java', [...java, '-cp', classPath, 'Judge', ...files])
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Verdict);
}

/** The folder of the compiled judge, made anew when its sources change; whole or not there, as tests run side by side. */
function built(): string {
  const sources = ['pom.xml', 'Judge.java'].map((name) => readFileSync(path.join(SOURCE, name)));
  const folder = path.join(
    CACHE,
    createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16),
  );
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  run('mvn', ['-q', '-B', '-f', path.join(SOURCE, 'pom.xml'), `-Doutput=${unfinished}`, 'compile']);
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

function run(command: string, commandLine: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, commandLine, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw new Error(`veraPDF needs \`${command}\`: ${error.message}`, { cause: error });
  if (status !== 0) throw new Error(`veraPDF: \`${command}\` failed\n${stdout}${stderr}`);
  return stdout;
}
