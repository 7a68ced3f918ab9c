import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedLesson } from '../../src/cli/reporters/checked-lesson.ts';
import { summaryOf } from '../../src/cli/reporters/summary.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../src/locale/tell.ts';
import { openResources } from '../../src/resources/resources.ts';
import { checkedFolder } from '../checked.ts';
import { HINT } from '../hint.ts';
import { ROOT } from '../kapur.ts';

const MISTAKES = path.join(ROOT, 'test/mistakes');

/** What `kapur check` prints, run in the folder of the lesson. */
function printed(checked: CheckedLesson, folder: string): string {
  const findings = checked.diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n\n`).join('');
  const shown = `${path.relative(process.cwd(), folder).split(path.sep).join('/')}/`;
  return `${findings}${summaryOf(checked, wordsOf(checked.language, openResources().messages))}\n`.replaceAll(
    shown,
    '',
  );
}

describe('Mistakes that authors make', () => {
  it.each(readdirSync(MISTAKES))('are told so that they can be mended: %s', async (name) => {
    const folder = path.join(MISTAKES, name);
    const checked = await checkedFolder(folder);
    const text = printed(checked, folder);
    for (const { hint = '.' } of checked.diagnostics) expect(hint).toMatch(HINT);
    await expect(text).toMatchFileSnapshot(path.join(MISTAKES, name, 'expected.txt'));
    expect(text).not.toMatch(/^\s+at |\bundefined\b|\[object|node_modules/m);
    expect(text).not.toContain(ROOT);
    expect(text).toMatch(/^lesson\.yaml:\d+:\d+: (error|kesalahan|peringatan): /m);
  });
});
