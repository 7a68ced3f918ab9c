import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canAsk } from '../conformance/judge.ts';
import { LESSON, lessonFolder } from '../field/lesson-files.ts';
import { kapur, ROOT } from '../kapur.ts';
import { hasPseudoTerminal, programAtTerminal } from './pseudo-terminal.ts';

/** How each shell is begun without its owner's settings, and what its owner would write into them. */
const SHELLS = {
  bash: {
    command: ['bash', '--noprofile', '--rcfile', 'rc', '-i'],
    setting: 'source <(kapur completion bash)',
  },
  zsh: {
    command: ['zsh', '-f', '-i'],
    setting: 'autoload -Uz compinit; compinit -u -D; source <(kapur completion zsh)',
  },
} as const;

const PROMPT = 'READY> ';

const { folder, write } = lessonFolder();
write('content/rivers/lesson.yaml', LESSON);
// Bash takes no prompt of root's from the environment.
write('rc', `PS1='${PROMPT}'\n`);
const program = path.join(folder, 'kapur');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${path.join(ROOT, 'dist/kapur.cjs')}" "$@"\n`);
chmodSync(program, 0o755);

describe.each(Object.entries(SHELLS))('Completion in %s', (name, { command, setting }) => {
  const isThere = hasPseudoTerminal && canAsk(`Completion in ${name}`, [name], `Install ${name}.`);

  it.runIf(isThere)('finishes commands, options, their words and paths', () => {
    const lines: readonly (readonly [typed: string, shown: string])[] = [
      [`${setting}; echo load""ed`, 'loaded'],
      ['kapur chec\t --hel\t', 'Check lessons, down to'],
      ['kapur completion fi\t', 'function __kapur_complete'],
      ['kapur check --paper Let\tconten\triv\t', 'rivers: 0 errors'],
      ['kapur build --minu\t4000', 'Unexpected --minutes 4000'],
    ];
    // Keys that come before the prompt are taken by no shell for its own.
    const exchanges = [...lines.map(([typed]) => typed), 'exit'].map(
      (typed) => [PROMPT, `${typed}\r`] as const,
    );
    const { screen } = programAtTerminal(command, exchanges, folder, {
      PATH: `${folder}${path.delimiter}${process.env.PATH}`,
      PROMPT,
      HOME: folder,
    });
    for (const [, shown] of lines) expect(screen).toContain(shown);
  });
});

describe('The scripts of `kapur completion`', () => {
  it('are there for each shell that its help names, and for no other', () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
      expect(kapur(['completion', shell])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('kapur'),
      });
    expect(kapur(['completion', 'fishh'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean fish?'),
    });
  });

  const hasFish = canAsk('Completion in fish', ['fish'], 'Install fish.');
  it.runIf(hasFish)('give fish what fits', () => {
    const asked = `kapur completion fish | source; complete --do-complete "kapur bui"; complete --do-complete "kapur build --pape"`;
    const { screen } = programAtTerminal(['fish', '--no-config', '-c', asked], [], folder, {
      PATH: `${folder}${path.delimiter}${process.env.PATH}`,
      HOME: folder,
    });
    expect(screen).toMatch(/build\tMake the documents[\s\S]*--paper\tPaper size/);
  });
});
