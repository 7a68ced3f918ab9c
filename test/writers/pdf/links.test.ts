import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { faces } from './faces.ts';
import { pagesOf, readObjects } from './pdf-objects.ts';
import { sheetOf, worksheet } from './worksheet.ts';

const sheet = await writePdf(worksheet, faces);

describe('links', () => {
  it('hold their words and stand on the page they are drawn on', () => {
    const objects = readObjects(sheet);
    const references = [...objects.values()].flatMap(({ source }) => [
      ...source.matchAll(/\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/g),
    ]);
    expect(references).toHaveLength(4);
    for (const [, annotation, page] of references) {
      expect(objects.get(Number(page))?.source).toMatch(new RegExp(`/Annots \\[.*\\b${annotation} 0 R`));
    }
    const contents = [...objects.values()].flatMap(({ source }) =>
      [...source.matchAll(/\/Contents \((.*)\)/g)].map(([, words]) => words),
    );
    expect(contents).toEqual([
      'Perhimpunan Bangsa-Bangsa Asia Tenggara',
      'Perhimpunan Bangsa-Bangsa Asia Tenggara',
      'gambar',
      'Kembali ke lembar kerja',
    ]);
  });

  it('out of the document are written in ASCII', () => {
    expect(Buffer.from(sheet).toString('latin1')).toContain('/URI (https://asean.org/%C3%A9tudes?a=1&b=2)');
  });

  it('within the document lead to the top of the page, before and behind', () => {
    const jumps = [...readObjects(sheet).values()]
      .map(({ source }) => /\/S \/GoTo\n\/D \[(\d+) 0 R (.*)\]/.exec(source))
      .filter((jump) => jump !== null);
    expect(jumps.map(([, , view]) => view)).toEqual(['/XYZ 0 841.89 null', '/XYZ 0 841.89 null']);
    expect(new Set(jumps.map(([, page]) => page)).size).toBe(2);
  });

  it('stay one ASCII string, whatever an author types', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (href) => {
        const target = { kind: 'url', href } as const;
        const frame = {
          kind: 'link',
          box: { x: 0, y: 0, width: 9, height: 9 },
          target,
          description: 'x',
        } as const;
        const objects = readObjects(await writePdf(sheetOf([frame]), faces));
        const written = [...objects.values()].map(
          ({ source }) => /\/URI \(([\s\S]*?)\)\n>>/.exec(source)?.[1],
        );
        expect(written.find((url) => url !== undefined)).toMatch(/^[\x21-\x7e]*$/);
        expect(pagesOf(objects)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
