import { describe, expect, it } from 'vitest';
import { pictureFile } from '../../src/images/picture-file.ts';

const kindOf = (text: string) => {
  const found = pictureFile('a.png', Buffer.from(text, 'latin1'));
  return found.state === 'found' ? found.file.kind : found.state;
};

describe('What a file is', () => {
  it('is told from how it begins, not from its name', () => {
    expect(kindOf('\x89PNG\r\n\x1a\nrest')).toBe('png');
    expect(kindOf('\xff\xd8\xff\xe0')).toBe('jpeg');
    expect(kindOf('')).toBe('unreadable');
  });

  it.each([
    '<svg/>',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg width="9">',
    '<!DOCTYPE svg PUBLIC "x" "y" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n<!ENTITY b "c"> ]>\n<svg xmlns="&ns_svg;">',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg">',
    '<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg">',
  ])('is an SVG whatever stands before its root: %s', (text) => {
    expect(kindOf(text)).toBe('svg');
  });

  it.each([
    ['RIFF....WEBPVP8 ', 'WebP'],
    ['GIF89a', 'GIF'],
    ['\0\0\0\x1cftypavif', 'AVIF'],
    ['\0\0\0\x18ftypheic', 'HEIC'],
    ['BM\x36\0\x0c\0\0\0\0\0', 'BMP'],
    ['II*\0', 'TIFF'],
    ['%PDF-1.7', 'PDF'],
    ['\0\0\0\x0cJXL ', 'JPEG XL'],
    ['<!DOCTYPE html><p>Not found', 'HTML'],
  ])('is named where it is of another format: %j', (text, format) => {
    expect(kindOf(text)).toBe(`other:${format}`);
  });

  it('is told at once, however it begins', () => {
    expect(kindOf('<!>'.repeat(2000))).toBe('unreadable');
  });
});
