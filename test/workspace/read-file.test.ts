import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { type FileLimits, readFile } from '../../src/workspace/read-file.ts';
import { temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
const inside = path.join(folder, 'inside');
mkdirSync(inside);
writeFileSync(path.join(inside, 'a'), 'text');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read of a file in the folder, or the code of its refusal. */
function reading(file: string, limits: Partial<FileLimits> = {}): string | undefined {
  const read = readFile(path.resolve(inside, file), file, { largest: 100, within: inside, ...limits });
  return read && ('bytes' in read ? read.bytes.toString() : read.refused.code);
}

describe('The one way to read a file', () => {
  it('reads a regular file, and gives nothing where there is none', () => {
    expect(reading('a')).toBe('text');
    expect(reading('none')).toBeUndefined();
    expect(reading('a/b')).toBeUndefined();
    expect(reading('a\0b')).toBeUndefined();
    expect(reading('')).toBe('not-a-file');
  });

  it('follows links inside the folder, and none that lead out of it', () => {
    writeFileSync(path.join(folder, 'secret'), 'secret');
    mkdirSync(path.join(folder, 'inside-too'));
    writeFileSync(path.join(folder, 'inside-too/b'), 'secret');
    symlinkSync('a', path.join(inside, 'link'));
    symlinkSync('../secret', path.join(inside, 'out'));
    symlinkSync('out', path.join(inside, 'two-steps-out'));
    symlinkSync('..', path.join(inside, 'above'));
    symlinkSync(path.join(folder, 'inside-too'), path.join(inside, 'beside'));
    expect(reading('link')).toBe('text');
    for (const file of ['out', 'two-steps-out', 'above/secret', 'beside/b', '../secret']) {
      expect(reading(file), file).toBe('file-outside');
    }
    expect(reading('out', { within: folder })).toBe('secret');
    expect(readFile(path.join(inside, 'out'), 'out', { largest: 100 })).toEqual({
      bytes: Buffer.from('secret'),
    });
  });

  it('takes a folder that is itself reached by a link for what it leads to', () => {
    symlinkSync(inside, path.join(folder, 'other-name'));
    const within = path.join(folder, 'other-name');
    expect(readFile(path.join(within, 'a'), 'a', { largest: 9, within })).toEqual({
      bytes: Buffer.from('text'),
    });
  });

  it('says that a link leads to nothing, or to itself', () => {
    symlinkSync('gone', path.join(inside, 'dead'));
    symlinkSync('loop', path.join(inside, 'loop'));
    expect(reading('dead')).toBe('link-loop');
    expect(reading('loop')).toBe('link-loop');
    expect(reading('x'.repeat(300))).toBe('name-too-long');
  });

  it('waits for no pipe, device or socket', async () => {
    execFileSync('mkfifo', [path.join(inside, 'pipe')]);
    const server = createServer().listen(path.join(inside, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(reading('pipe')).toBe('not-a-file');
    expect(reading('socket')).toBe('not-a-file');
    for (const device of ['/dev/zero', '/dev/null', '/dev/tty']) {
      expect(reading(device, { within: '/' }), device).toBe('not-a-file');
    }
    server.close();
  });

  it('reads no more than the limit, and says it', () => {
    const file = path.join(inside, 'grows');
    writeFileSync(file, 'x'.repeat(100));
    expect(reading('grows')).toHaveLength(100);
    appendFileSync(file, 'x');
    expect(reading('grows')).toBe('too-large');
    const read = readFile(file, 'grows', { largest: 100 });
    expect(read && 'refused' in read && inWords(read.refused.message)).toBe(
      'Unexpected size of `grows`, expected at most 100 bytes',
    );
  });

  it.runIf(process.platform === 'linux')('reads what the system makes and says to be empty', () => {
    const own = (largest: number) => readFile('/proc/self/status', 'status', { largest });
    expect(own(1_000_000)).toMatchObject({ bytes: expect.any(Buffer) });
    expect(own(10)).toMatchObject({ refused: { code: 'too-large' } });
  });
});
