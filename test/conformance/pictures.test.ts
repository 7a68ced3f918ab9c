import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { exif, farthest, jpegHeld, QUARTERS, quartersOf, segment, withSegments } from '../images/jpegs.ts';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { DISC_WITH_ALPHA } from '../writers/pdf/pictures.ts';
import {
  alternativeTextFaults,
  contrastFaults,
  emptyPlaceholderFaults,
  languageFaults,
  linkFaults,
  readingOrderFaults,
} from './accessibility.ts';
import { deckSlides } from './deck-model.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { openPackage, packageFaults } from './package-checks.ts';
import { hasPythonPptx, slidesSeen } from './python-pptx.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const THEMES = ['kapur', 'malam', 'kontras'];
const folder = temporaryFolder();
const lessons = path.join(folder, 'content');
const SECRET = 'taken by Sari at 6.2 S';

const point = (id: string, image: string, more = '') => `  - id: ${id}
    title: The ${id}
    claim: What the ${id} shows can be seen by all.
    points: [One thing, Another thing]
    image: ${image}
    ask: What do you see?
${more}`;

const LESSON = `title: Pictures
language: en
question: Do pictures stand as they should?
obstacles:
${point('photo', '{ file: photo.jpg, alt: Four coloured quarters, credit: "Photo: Sari, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)" }')}
${point('disc', '{ file: disc.png, alt: A red disc }')}
remedies:
${point('drawing', '{ file: house.svg, alt: A house with its name, credit: Own drawing }', '    addresses: [photo]\n')}
${point('crop', '{ file: photo.jpg, alt: The middle of four quarters, fit: cover }', '    addresses: [disc]\n')}
`;

const HOUSE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" width="300">
  <style>.wall { fill: #c9783f; stroke: #16352f; stroke-width: 3 }</style>
  <rect width="300" height="200" fill="#e2f1f2"/>
  <g transform="translate(60 70)"><rect class="wall" width="180" height="110" rx="6"/>
    <path d="M-20 0 90-60 200 0z" fill="#7a2f1b" fill-rule="evenodd"/>
    <circle cx="90" cy="55" r="24" fill="#fff" fill-opacity=".6" stroke="#333" stroke-dasharray="6 3" stroke-linejoin="round"/>
    <line x1="0" x2="180" y1="110" y2="110" stroke="navy" stroke-width="4" stroke-linecap="square"/></g>
  <text x="150" y="160" text-anchor="middle" font-weight="bold" font-size="24">Rumah Åse</text>
</svg>`;

prepare(() => {
  const lesson = path.join(lessons, 'pictures');
  mkdirSync(lesson, { recursive: true });
  const photo = withSegments(jpegHeld(6, 2400, 1200), [exif(6, 'big', SECRET), segment(0xfe, SECRET)]);
  writeFileSync(path.join(lesson, 'photo.jpg'), photo);
  writeFileSync(path.join(lesson, 'disc.png'), DISC_WITH_ALPHA.bytes);
  writeFileSync(path.join(lesson, 'house.svg'), HOUSE);
  writeFileSync(path.join(lesson, 'lesson.yaml'), LESSON);
  for (const out of [...THEMES, 'again']) {
    const theme = out === 'again' ? 'kapur' : out;
    const args = ['build', lessons, '--theme', theme, '--out', path.join(folder, out)];
    const { status, stderr } = kapur(args);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(THEMES)('A lesson with a photo, a PNG and an SVG, in the theme %s', (theme) => {
  const deck = path.join(folder, theme, 'pictures', 'deck.pptx');

  it('gives a deck that the Open XML SDK and our own rules find no fault with', async () => {
    expect(await openXmlErrors(deck)).toEqual([]);
    const open = openPackage(deck);
    expect(packageFaults(open)).toEqual([]);
    const slides = deckSlides(open);
    expect(alternativeTextFaults(slides)).toEqual([]);
    expect(readingOrderFaults(slides)).toEqual([]);
    expect(contrastFaults(slides)).toEqual([]);
    expect(languageFaults(slides, 'en')).toEqual([]);
    expect(linkFaults(slides, 'Sources')).toEqual([]);
    expect(emptyPlaceholderFaults(slides)).toEqual([]);
  });

  it.skipIf(!hasPythonPptx)('gives a deck in which python-pptx sees the pictures and who made them', () => {
    const seen = slidesSeen(deck).filter(({ layout }) => layout.endsWith('with picture'));
    const pictures = seen.map(
      ({ placeholders }) => placeholders.filter(([type]) => /^PICTURE/.test(type)).length,
    );
    expect(pictures).toEqual([1, 1, 0, 1]);
    const texts = seen.map(({ placeholders }) => placeholders.map(([, text]) => text).join('\n'));
    expect(texts[0]).toContain('Photo: Sari, CC BY 4.0');
    expect(texts[2]).toContain('Own drawing');
  });

  it.skipIf(!hasQpdf)('gives PDFs that qpdf has no complaint about', () => {
    for (const paper of ['deck', 'handout', 'guided-notes']) {
      expect(qpdfComplaints(path.join(folder, theme, 'pictures', `${paper}.pdf`))).toEqual([]);
    }
  });
});

it.skipIf(!hasVerapdf)('veraPDF finds slides and papers with pictures accessible (PDF/UA-1)', () => {
  const files = THEMES.flatMap((theme) =>
    ['deck', 'handout', 'guided-notes'].map((name) => path.join(folder, theme, 'pictures', `${name}.pdf`)),
  );
  for (const { file, failedChecks, messages } of verapdf(files)) {
    expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
  }
});

describe('The files of a lesson with pictures', () => {
  const files = () => filesIn(path.join(folder, 'kapur'));

  it('hold the photo upright, as large as a projector shows, once', () => {
    const parts = unzipSync(files().get('pictures/deck.pptx') ?? new Uint8Array());
    const photos = Object.keys(parts).filter((name) => name.endsWith('.jpeg'));
    expect(photos).toHaveLength(1);
    expect(farthest(quartersOf(parts[photos[0] ?? ''] ?? new Uint8Array()), QUARTERS)).toBeLessThan(8);
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const crops = slides.flatMap(
      (name) => strFromU8(parts[name] ?? new Uint8Array()).match(/<a:srcRect [^>]*>/g) ?? [],
    );
    expect(crops).toHaveLength(1);
  });

  it('tell nothing of who took it, and where', () => {
    for (const [name, bytes] of files()) {
      const parts = name.endsWith('.pptx') ? Object.values(unzipSync(bytes)) : [bytes];
      for (const part of parts) {
        expect([name, /Exif|6\.2 S|taken by/.test(Buffer.from(part).toString('latin1'))]).toEqual([
          name,
          false,
        ]);
      }
    }
  });

  it('are the same bytes each time', () => {
    const again = filesIn(path.join(folder, 'again'));
    for (const [name, bytes] of files()) expect([name, again.get(name)?.equals(bytes)]).toEqual([name, true]);
  });

  it('are kept as they were when a picture is damaged, and its author is told where', () => {
    const broken = path.join(folder, 'broken', 'pictures');
    mkdirSync(broken, { recursive: true });
    for (const [name, bytes] of filesIn(path.join(lessons, 'pictures')))
      writeFileSync(path.join(broken, name), bytes);
    writeFileSync(
      path.join(broken, 'photo.jpg'),
      readFileSync(path.join(broken, 'photo.jpg')).subarray(0, 9000),
    );
    const { status, stderr } = kapur(['build', broken, '--out', path.join(folder, 'nothing')]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'Damaged picture `photo.jpg`, expected a whole PNG or JPEG [picture-unreadable]',
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(filesIn(path.dirname(broken)).size).toBe(4);
  });
});
