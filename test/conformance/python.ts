/** Readers of office files that are written in Python, as judges. */

import { spawnSync } from 'node:child_process';
import { canAsk } from './judge.ts';

export interface PythonReader {
  readonly isInstalled: boolean;
  /** What a script prints as JSON about files, all read in one start of Python. */
  readonly ask: (script: string, files: readonly string[]) => unknown;
}

/**
 * @param name as pip knows it
 * @param module as scripts import it
 */
export function pythonReader(name: string, module: string): PythonReader {
  const isInstalled =
    canAsk(name, ['python3'], `Install Python 3 and \`pip install ${name}\`.`) &&
    spawnSync('python3', ['-c', `import ${module}`]).status === 0;
  if (!isInstalled && process.env.CI) throw new Error(`${name} cannot be asked: pip install ${name}`);
  if (!isInstalled) console.warn(`${name} is not installed. Its tests are SKIPPED.`);
  return {
    isInstalled,
    ask: (script, files) => {
      const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...files], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      if (status !== 0) throw new Error(`${name} could not read ${files.join(', ')}: ${stderr}`);
      return JSON.parse(stdout);
    },
  };
}
