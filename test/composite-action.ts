/** Runs the steps of our GitHub Action as a runner would, but for those that are actions of others. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './kapur.ts';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));

export interface Job {
  /** The action's own checkout. */
  readonly action: string;
  /** The checkout of the repository that uses it. */
  readonly workspace: string;
  readonly event: 'push' | 'pull_request';
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the actions of others would put out, by the ids of their steps. */
  readonly outputs?: Readonly<Record<string, Outputs>>;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Finished {
  /** Of the step that failed; 0 where none did. */
  readonly status: number | null;
  readonly log: string;
  /** The workflow commands that become annotations. */
  readonly annotations: readonly string[];
  readonly steps: Readonly<Record<string, { readonly outputs: Outputs }>>;
}

type Outputs = Readonly<Record<string, string>>;

/** @throws Error for an expression that this runner does not know */
export function runAction({ action, workspace, event, inputs, outputs: given = {}, env }: Job): Finished {
  const steps: Record<string, { outputs: Outputs }> = Object.fromEntries(
    Object.entries(given).map(([id, outputs]) => [id, { outputs }]),
  );
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]);
  const context = {
    github: { action_path: action, event_name: event },
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    steps,
  };
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'kapur-runner-'));
  let log = '';
  for (const step of ACTION.runs.steps) {
    if (!step.run || (step.if && !holds(step.if, context))) continue;
    const script = path.join(scratch, 'step.sh');
    const output = path.join(scratch, 'output');
    writeFileSync(script, step.run);
    writeFileSync(output, '');
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, context)]);
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      env: { ...process.env, ...env, ...Object.fromEntries(own), GITHUB_OUTPUT: output },
      encoding: 'utf8',
    });
    log += ran.stdout + ran.stderr;
    const put = readFileSync(output, 'utf8').split('\n').filter(Boolean);
    if (step.id) steps[step.id] = { outputs: Object.fromEntries(put.map((line) => line.split('='))) };
    if (ran.status !== 0) return { status: ran.status, log, annotations: annotationsIn(log), steps };
  }
  return { status: 0, log, annotations: annotationsIn(log), steps };
}

function annotationsIn(log: string): string[] {
  return log.split('\n').filter((line) => /^::(error|warning) /.test(line));
}

/** Comparisons joined by `&&` are all that our conditions use. */
function holds(condition: string, context: object): boolean {
  return condition.split(' && ').every((comparison) => {
    const [, name, operator, value] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(comparison) ?? [];
    if (!name || !operator) throw new Error(`Unknown condition ${comparison}`);
    return (lookedUp(name, context) === value) === (operator === '==');
  });
}

function filled(text: string, context: object): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => lookedUp(name, context));
}

/** What is not there is empty, as the runner has it; a name that no context has is a slip of ours. */
function lookedUp(name: string, context: object): string {
  const [first = '', ...rest] = name.split('.');
  if (!(first in context)) throw new Error(`Unknown context ${name}`);
  const value = [first, ...rest].reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | undefined)?.[key],
    context,
  );
  if (first === 'inputs' && value === undefined) throw new Error(`Unknown input ${name}`);
  return typeof value === 'string' ? value : '';
}
