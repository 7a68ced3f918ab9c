import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/base/web-address.ts';

describe('A web address', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b=c#d',
    'https://id.wikipedia.org/wiki/Jawa_(pulau)',
    'mailto:guru@sekolah.id',
  ])('is %s', (href) => {
    expect(isWebAddress(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '\\\\server\\share',
    '//example.org/x',
    'example.org',
    '../lesson.yaml',
    '/etc/passwd',
    'C:\\x',
    'ftp://example.org',
    'https:example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://example.org\\@evil.example',
    'https://exam\tple.org',
    'https://example.org/\u202egpj',
    'https://',
    'mailto:',
    '',
  ])('is not %j', (href) => {
    expect(isWebAddress(href)).toBe(false);
  });

  it('is nothing with a blank, a control character or a backslash in it, wherever that stands', () => {
    const address = 'https://example.org/a';
    const sign = fc.constantFrom(...' \n\t\r\0\u00a0\u200b\u202e\\');
    fc.assert(
      fc.property(sign, fc.nat(address.length), (found, at) => {
        expect(isWebAddress(address.slice(0, at) + found + address.slice(at))).toBe(false);
      }),
    );
  });

  it('is nothing of another scheme, whatever follows', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'file://', 'blob:', 'view-source:', 'ms-word:');
    fc.assert(fc.property(scheme, fc.string(), (start, rest) => !isWebAddress(start + rest)));
  });
});
