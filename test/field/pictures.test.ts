import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { decode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { type PngChunk, pngChunks, pngOf } from '../../src/images/png/png-chunks.ts';
import { readPngPicture } from '../../src/images/read-png-picture.ts';
import { asked, greyJpeg, readJpeg } from '../images/jpegs.ts';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { GRADIENT } from '../writers/pdf/pictures.ts';

const bytesOf = (name: string) => readFileSync(path.join(import.meta.dirname, 'pictures', name));

describe('A picture from the field', () => {
  it.each(['accepted-bad-filter.png', 'accepted-zero-size.png'])('that is no PNG is refused: %s', (name) => {
    const { value, diagnostics } = readPngPicture(asked('png', bytesOf(name)));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'picture-unreadable', severity: 'error' }]);
  });

  it('keeps no segment that tells of its maker', async () => {
    const { value } = await readJpeg(bytesOf('jpeg-leftover-segments.jpg'));
    if (value?.type !== 'jpeg') throw new Error('Expected a JPEG');
    expect(Buffer.from(value.bytes).toString('latin1')).not.toMatch(/SECRET|Exif|http|Photoshop|MPF|JFXX/);
    expect(decode(value.bytes)).toMatchObject({ width: 100, height: 80 });
  });

  it('without an end marker is shown whole', async () => {
    const { value, diagnostics } = await readJpeg(bytesOf('noeoi.jpg'));
    expect(diagnostics).toEqual([]);
    if (value?.type !== 'jpeg') throw new Error('Expected a JPEG');
    expect([...value.bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
    expect(decode(value.bytes)).toMatchObject({ width: 400, height: 300 });
  });
});

const LESSON = `title: T
language: en
question: Why?
obstacles:
  - { id: cost, title: Cost, claim: It costs., points: [A, B], image: { file: photo.jpg, alt: A photo } }
remedies:
  - { id: share, title: Share, claim: Share it., points: [A, B], addresses: [cost] }
`;

it('A photo of 49 million pixels is built in less than 500 MiB', () => {
  const folder = temporaryFolder();
  try {
    writeFileSync(path.join(folder, 'photo.jpg'), greyJpeg(7040, 6960));
    writeFileSync(path.join(folder, 'lesson.yaml'), LESSON);
    const usage = path.join(folder, 'usage.json');
    const env = {
      NODE_OPTIONS: `--require=${path.join(ROOT, 'test/bench/usage.cjs')}`,
      KAPUR_BENCH_USAGE: usage,
    };
    const { status, stderr } = kapur(['build', folder, '--out', path.join(folder, 'out')], { env });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    expect(JSON.parse(readFileSync(usage, 'utf8')).rss).toBeLessThan(500);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('Decks and papers', () => {
  it('hold nothing that their pictures told of whoever made them', () => {
    const folder = temporaryFolder();
    try {
      copyFileSync(
        path.join(import.meta.dirname, 'pictures', 'jpeg-leftover-segments.jpg'),
        path.join(folder, 'photo.jpg'),
      );
      const [header, ...rest] = pngChunks(GRADIENT.bytes);
      const told = ['tEXt', 'eXIf', 'tIME'].map((name): PngChunk => ({ name, data: Buffer.from('SECRET') }));
      writeFileSync(path.join(folder, 'chart.png'), pngOf([...(header ? [header] : []), ...told, ...rest]));
      writeFileSync(
        path.join(folder, 'lesson.yaml'),
        LESSON.replace('[cost]', '[cost], image: { file: chart.png, alt: A chart }'),
      );
      const out = path.join(folder, 'out');
      const { status, stderr } = kapur(['build', folder, '--out', out]);
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
      const made = [...filesIn(out)].flatMap(([name, bytes]): (readonly [string, Uint8Array])[] =>
        name.endsWith('.pptx') ? Object.entries(unzipSync(bytes)) : [[name, bytes]],
      );
      expect(made.filter(([name]) => /media\/.*\.(png|jpe?g)$/.test(name)).length).toBeGreaterThanOrEqual(2);
      const telling = made.filter(([, bytes]) => Buffer.from(bytes).toString('latin1').includes('SECRET'));
      expect(telling.map(([name]) => name)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
