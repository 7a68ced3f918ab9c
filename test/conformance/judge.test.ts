import { afterEach, describe, expect, it, vi } from 'vitest';
import { canAsk } from './judge.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a judge', () => {
  it('whose programs are here can be asked', () => {
    expect(canAsk('Node', ['node'], '')).toBe(true);
  });

  it('that is missing is skipped aloud', () => {
    vi.stubEnv('CI', '');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(canAsk('Solomon', ['node', 'solomon-the-wise'], 'Ask in Jerusalem.')).toBe(false);
    expect(warn).toHaveBeenCalledWith(
      'Solomon cannot be asked: solomon-the-wise not found. Ask in Jerusalem. Its tests are SKIPPED.',
    );
  });

  it('that is missing in CI is a failure', () => {
    vi.stubEnv('CI', 'true');
    expect(() => canAsk('Solomon', ['solomon-the-wise'], 'Ask in Jerusalem.')).toThrow(
      'Solomon cannot be asked: solomon-the-wise not found. Ask in Jerusalem.',
    );
  });
});
