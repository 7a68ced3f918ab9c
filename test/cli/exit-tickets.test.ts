import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The markup of a document of a real lesson with this exercise. */
function markupOf(exercise: string, document: string): string {
  const home = path.join(folder, 'lesson');
  cpSync(path.join(ROOT, 'content/car-traffic'), home, { recursive: true });
  const lesson = readFileSync(path.join(ROOT, 'content/car-traffic/lesson.yaml'), 'utf8');
  writeFileSync(path.join(home, 'lesson.yaml'), lesson.replace(/^exercises:\n/m, `exercises:\n${exercise}`));
  const { stdout, stderr } = kapur(['build', home, '--emit', 'markup', '--only', document]);
  if (!stdout) throw new Error(stderr);
  return stdout;
}

const tickets = (exercise: string) => markupOf(exercise, 'exit-tickets');
const descriptions = (markup: string) =>
  [...markup.matchAll(/<lines count="2" description="(.*)"/g)].map(([, said]) => said);

describe('Exit tickets', () => {
  it('ask what the exercise asks', () => {
    const exercise = '  - { type: exit-ticket, questions: [What was new to you?, What is still dark?] }\n';
    expect(descriptions(tickets(exercise))).toEqual(['What was new to you?', 'What is still dark?']);
  });

  it('ask the three questions of the deck where no exercise asks others', () => {
    expect(descriptions(tickets(''))).toHaveLength(3);
  });

  it('stand on the last slide of the deck in the words of the exercise', () => {
    const last = (exercise: string) =>
      /<slide layout="exit-ticket".*?<\/slide>/s.exec(markupOf(exercise, 'deck'))?.[0];
    const own = last('  - { type: exit-ticket, questions: [What was **new** to you?] }\n');
    expect(own).toContain('<li id="exit-ticket-1.1">What was <strong>new</strong> to you?</li></ol>');
    expect(own).not.toMatch(/three|third/);
    expect(last('')).toContain('<li>One question that you still have</li></ol>');
  });

  it('are made only for those who ask for them, as cards are', () => {
    const out = path.join(folder, 'out');
    expect(kapur(['build', 'content/car-traffic', '--out', out]).status).toBe(0);
    const names = [...filesIn(out).keys()].map((name) => path.basename(name));
    expect(names).toContain('worksheet.pdf');
    expect(names).not.toContain('cards.pdf');
    expect(names).not.toContain('exit-tickets.pdf');
  });
});
