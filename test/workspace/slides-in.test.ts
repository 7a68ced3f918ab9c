import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { jobsOf } from '../../src/cli/options/jobs.ts';
import { NO_ARGUMENTS } from '../../src/cli/options/lesson-options.ts';
import { withFonts } from '../../src/host/with-fonts.ts';
import { build } from '../../src/pipeline/build.ts';
import { readManifest } from '../../src/workspace/manifest.ts';
import { slidesIn } from '../../src/workspace/slides-in.ts';
import type { SlideDigest } from '../../src/writers/pptx/slide-digests.ts';

let deck: Record<string, Uint8Array>;
let slides: SlideDigest[];
let written: readonly SlideDigest[];

beforeAll(async () => {
  const [job] = jobsOf({ ...NO_ARGUMENTS, paths: ['content/car-traffic'], only: 'deck' });
  if (!job) throw new Error('No lesson');
  const { files } = await build(job.request, withFonts(job.host));
  const file = files.find(({ name }) => name === 'deck.pptx');
  deck = unzipSync(file?.bytes ?? new Uint8Array());
  slides = slidesIn(zipSync(deck)) ?? [];
  written = file?.slides ?? [];
});

/** The slides of the deck with another text in one of its parts. */
function slidesWith(part: string, change: (text: string) => string): SlideDigest[] | undefined {
  const text = Buffer.from(deck[part] ?? '').toString();
  return slidesIn(zipSync({ ...deck, [part]: strToU8(change(text)) }));
}

describe('slidesIn', () => {
  it('knows every slide by its title', () => {
    expect(slides.length).toBeGreaterThan(15);
    expect(slides[0]?.title).toBe('Cities and Car Traffic');
    expect(slides.every(({ title }) => title !== '')).toBe(true);
  });

  it('reads what was known as the deck was written', () => {
    expect(slides).toEqual(written);
  });

  it('sees a changed word on that slide alone, and none in how it is written', () => {
    const one = slidesWith('ppt/slides/slide5.xml', (text) => text.replace('5 obstacles', 'Five'));
    expect(one?.map(({ content }, index) => content === slides[index]?.content)).toEqual(
      slides.map((_, index) => index !== 4),
    );
    const split = slidesWith('ppt/slides/slide5.xml', (text) =>
      text.replace('<a:t>5 obstacles</a:t>', '<a:t>5 obst</a:t></a:r><a:r><a:t>acles</a:t>'),
    );
    expect(split).toEqual(slides);
  });

  it('finds nothing in what is no presentation, cut short, or larger than it may be', () => {
    const whole = zipSync(deck);
    for (const bytes of [
      new Uint8Array(),
      strToU8('text'),
      whole.subarray(0, whole.length / 2),
      zipSync({}),
    ]) {
      expect(slidesIn(bytes)).toBeUndefined();
    }
    const huge = Buffer.from(zipSync({ ...deck, 'ppt/media/huge.png': strToU8('small') }));
    // The size that its entry in the central directory states (APPNOTE 4.3.12).
    huge.writeUInt32LE(201 * 2 ** 20, huge.lastIndexOf('PK\u0001\u0002') + 24);
    expect(slidesIn(huge)).toBeUndefined();
  });

  it('never throws, whatever became of a part', () => {
    const parts = fc.constantFrom(
      ...Object.keys(deck).filter((name) => /presentation|slide4|notesSlide4/.test(name)),
    );
    fc.assert(
      fc.property(parts, fc.string(), fc.nat(5000), (part, text, at) => {
        const said = slidesWith(part, (whole) => whole.slice(0, at) + text + whole.slice(at + text.length));
        expect(said === undefined || Array.isArray(said)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('readManifest', () => {
  it('gives nothing for what Kapur did not write', () => {
    for (const text of ['', '[]', '{"files":{}}', '{"files":[{"name":"a"}]}', '{"name":"an extension"}']) {
      expect(readManifest(text)).toBeUndefined();
    }
    fc.assert(fc.property(fc.json(), (text) => readManifest(text) === undefined));
  });

  it('takes any name for a name', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const text = JSON.stringify({ files: names.map((name) => ({ name, sha256: '00' })) });
    expect([...(readManifest(text)?.keys() ?? [])]).toEqual(names);
  });
});
