import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { systemDiagnostic } from '../../src/workspace/system-error.ts';

const refusal = (code: string) =>
  Object.assign(new Error(code), { code, syscall: 'rename', path: 'a/deck.pptx' });
const told = (error: unknown, file?: string) => {
  const found = systemDiagnostic(error, file);
  return found && [found.code, inWords(found.message), inWords(found.hint)];
};

describe('systemDiagnostic', () => {
  it('asks to close what another program has open', () => {
    for (const code of ['EBUSY', 'EPERM']) {
      expect(told(refusal(code), path.join('out', 'rivers', 'deck.pptx'))).toEqual([
        'file-locked',
        'Unexpected lock on `out/rivers/deck.pptx`, expected a file that can be used and replaced',
        'Close deck.pptx, which another program has open, then try again.',
      ]);
    }
  });

  it('names the path for every refusal, also for one that it does not know', () => {
    const codes = [
      'EACCES',
      'EROFS',
      'ENOSPC',
      'EDQUOT',
      'EISDIR',
      'ENOTDIR',
      'EEXIST',
      'ENOENT',
      'ELOOP',
      'EIO',
    ];
    for (const code of codes) expect(told(refusal(code))?.[1], code).toContain('`a/deck.pptx`');
    expect(told(refusal('EIO'))?.[1]).toBe('The system refuses to use `a/deck.pptx` (EIO)');
  });

  it('leaves faults of the program alone', () => {
    expect(told(new TypeError('x is not a function'))).toBeUndefined();
    expect(told(Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
    expect(told('EBUSY')).toBeUndefined();
  });

  it('takes an error of the system as Node gives it', () => {
    const read = () => readFileSync(path.join(import.meta.dirname, 'none'));
    let error: unknown;
    try {
      read();
    } catch (thrown) {
      error = thrown;
    }
    expect(told(error, 'none')?.[0]).toBe('file-missing');
  });
});
