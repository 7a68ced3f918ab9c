import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasVerapdf, verapdf } from './verapdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kapur-verapdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sound PDF of one empty page that claims nothing. */
function untagged(): string {
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}`;
  return `${file}${table}trailer\n<</Root 1 0 R /Size 4>>\nstartxref\n${file.length}\n%%EOF\n`;
}

it.skipIf(!hasVerapdf)('says what keeps a file from conforming, and goes on to the next', () => {
  const files = { 'untagged.pdf': untagged(), 'no pdf.pdf': 'Selamat pagi' };
  const paths = Object.entries(files).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  const [bare, none] = verapdf(paths);
  expect(bare).toMatchObject({ file: paths[0], passed: false });
  expect(bare?.messages).toContainEqual(expect.stringMatching(/^7\.1-11: .*StructTreeRoot/));
  expect(bare?.failedChecks).toBe(bare?.messages.length);
  expect(none).toMatchObject({ file: paths[1], passed: false, failedChecks: 1 });
});
