/**
 * The yardstick: what a teacher's script on the same libraries does with the same lessons. It makes a deck and a
 * worksheet and nothing else: no key, no handout, no checks, no tags, no fitting.
 *
 *     node test/bench/plain.mjs OUT LESSON_FOLDER…
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import pptxgen from 'pptxgenjs';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const face = (style) => require.resolve(`@expo-google-fonts/carlito/${style}/Carlito_${style}.ttf`);
const REGULAR = face('400Regular');
const BOLD = face('700Bold');

async function deck(lesson, file) {
  const pptx = new pptxgen();
  pptx.layout = 'LAYOUT_WIDE';
  const slide = (title, lines, notes) => {
    const page = pptx.addSlide();
    page.addText(title, { x: 0.5, y: 0.4, w: 12.3, h: 1, fontSize: 32, bold: true });
    const runs = lines.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
    page.addText(runs, { x: 0.5, y: 1.6, w: 12.3, h: 5, fontSize: 24, valign: 'top' });
    page.addNotes(notes);
  };
  const points = [...lesson.obstacles, ...lesson.remedies];
  slide(lesson.title, [lesson.subject ?? ''], '');
  slide(lesson.question, [], lesson.context ?? '');
  slide('Objectives', lesson.objectives ?? [], '');
  for (const point of points)
    slide(
      point.claim,
      [...point.points, point.example?.text ?? '', point.ask?.question ?? point.ask ?? ''],
      point.explanation ?? '',
    );
  slide('Bridge', [lesson.bridge ?? ''], '');
  const table = lesson.obstacles.map((obstacle) => [
    obstacle.title,
    lesson.remedies
      .filter((remedy) => remedy.addresses.includes(obstacle.id))
      .map((remedy) => remedy.title)
      .join(', '),
  ]);
  const summary = pptx.addSlide();
  summary.addText('Summary', { x: 0.5, y: 0.4, w: 12.3, h: 1, fontSize: 32, bold: true });
  summary.addTable(table, { x: 0.5, y: 1.6, w: 12.3, fontSize: 20 });
  slide('Conclusion', [lesson.conclusion ?? ''], '');
  slide(
    'Sources',
    Object.values(lesson.sources ?? {}).map((source) => source.title),
    '',
  );
  writeFileSync(file, await pptx.write({ outputType: 'nodebuffer' }));
}

async function worksheet(lesson, file) {
  const doc = new PDFDocument({ size: 'A4', margin: 56 });
  const chunks = [];
  const done = new Promise((resolve) => doc.on('end', resolve));
  doc.on('data', (chunk) => chunks.push(chunk));
  doc.font(BOLD).fontSize(20).text(lesson.title).moveDown();
  doc.font(REGULAR).fontSize(11).text(lesson.question).moveDown();
  for (const exercise of lesson.exercises ?? []) {
    doc.moveDown().font(BOLD).fontSize(13).text(exercise.type).font(REGULAR).fontSize(11);
    const texts = [
      ...(exercise.statements ?? []).map((statement) => statement.text),
      ...(exercise.questions ?? []).flatMap((question) => [
        question.question,
        '_'.repeat(80),
        '_'.repeat(80),
      ]),
      ...(exercise.text ? [exercise.text.replace(/\{[^}]*\}/g, '__________')] : []),
      ...(exercise.from
        ? lesson.obstacles.map((obstacle) => `${obstacle.title}: ${obstacle.example?.text ?? obstacle.claim}`)
        : []),
    ];
    for (const text of texts) doc.text(text).moveDown(0.5);
  }
  doc.end();
  await done;
  writeFileSync(file, Buffer.concat(chunks));
}

const [out, ...folders] = process.argv.slice(2);
for (const folder of folders) {
  const lesson = parse(readFileSync(path.join(folder, 'lesson.yaml'), 'utf8'));
  const target = path.join(out, path.basename(folder));
  mkdirSync(target, { recursive: true });
  await deck(lesson, path.join(target, 'deck.pptx'));
  await worksheet(lesson, path.join(target, 'worksheet.pdf'));
}
