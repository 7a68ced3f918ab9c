import { describe, expect, it } from 'vitest';
import { choiceIn, queryOf } from '../../src/preview/choice.ts';

describe('A choice in an address', () => {
  it('is what switches there are, in one order', () => {
    expect(choiceIn('theme=malam&lesson=x&paper=F4&constructor=x')).toEqual({ theme: 'malam', paper: 'F4' });
    expect(queryOf(choiceIn('theme=malam&paper=F4'))).toBe('?paper=F4&theme=malam');
    expect(queryOf(choiceIn(''))).toBe('');
  });

  it.each(['../x', 'x.yaml', '/etc/passwd', 'a b', '', 'x'.repeat(41), '%00'])('is not %j', (value) => {
    expect(choiceIn(new URLSearchParams({ theme: value }).toString())).toEqual({});
  });
});
