/** Notes with spoiled text and bytes: they become a lesson, or are refused as no such file. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Root } from 'mdast';
import {
  beginningFromNotes,
  openKnowledge,
  openStarters,
} from '../../../src/cli/commands/lesson-beginnings.ts';
import { reportOfText } from '../../../src/cli/reporters/text-report.ts';
import { wordsOf } from '../../../src/locale/tell.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { draftYaml } from '../../../src/scaffold/draft-yaml.ts';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { allKinds } from '../../kinds.ts';
import { NOTES } from '../../scaffold/notes/three-notes.ts';
import { listed } from '../draw/listed.ts';
import { nastyText } from '../draw/nasty.ts';
import { scarredBytes, scarredText } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const knowledge = openKnowledge(allKinds);
const { messages } = openResources();

const headings = fc
  .constantFrom(...listed('#· ##· ###· -· 1.· --- Hambatan·1:· ##·Remedies Contoh:·'), '')
  .map((mark) => `\n${mark}`);
const pieces = fc.oneof(headings, nastyText);
const WORD = fileBytes('vaccines.docx');
const parts = unzipSync(WORD);
const words = fc.constantFrom(
  ...listed(
    '<w:p> </w:p> <w:r> <w:t>x</w:t> <w:tbl> <w:tc> <w:pStyle·w:val="Judul1"/> <w:ilvl·w:val="1e9"/> <w:br/>',
  ),
);

/** A Word file whose archive is sound and one of whose parts is not. */
const spoiledPart = fc
  .constantFrom(...Object.keys(parts))
  .chain((name) =>
    scarredText(strFromU8(parts[name] ?? new Uint8Array()), fc.oneof(words, nastyText)).map((xml) =>
      zipSync({ ...parts, [name]: strToU8(xml) }),
    ),
  );

const inText = (name: string) => {
  const bytes = fileBytes(name);
  const text = scarredText(new TextDecoder().decode(bytes), pieces).map((written) =>
    new TextEncoder().encode(written),
  );
  return fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: scarredBytes(bytes) });
};

/** A saved page with its menus, spoiled in its tags. */
const PAGE = readFileSync(new URL('../../scaffold/notes/cases/news-page.html', import.meta.url), 'utf8');
const tags = fc.constantFrom(
  ...listed('<p> </p> <div> </div> <table> <td·colspan=9> <ul> <li> <b> <nav> <script> <!-- <sup> <style>'),
);
const spoiledPage = scarredText(PAGE, fc.oneof(tags, nastyText)).map((html) => strToU8(html));

export const notes = anyTarget({
  share: 10,
  inputs: fc.oneof(
    fc.record({ ending: fc.constant('.md'), bytes: inText('rivers.md') }),
    fc.record({ ending: fc.constant('.txt'), bytes: inText('asean.txt') }),
    fc.record({ ending: fc.constant('.docx'), bytes: fc.oneof(scarredBytes(WORD), spoiledPart) }),
    fc.record({ ending: fc.constant('.html'), bytes: spoiledPage }),
  ),
  examine: async ({ ending, bytes }, depth) => {
    const read = await readOrRefused(bytes, ending);
    if (!read) return { faults: [], made: false };
    const beginning = beginningFromNotes(read, 'Untitled', '', knowledge);
    if ('refused' in beginning) return { faults: [], made: false };
    const draft = beginning.draft({ counts: {} });
    const { language } = draft.lesson;
    const starter = openStarters(draft.kind).starterOf(language);
    const yaml = draftYaml(draft, starter, { schema: '../lesson.schema.json', notes: `notes${ending}` });
    reportOfText(`notes${ending}`, draft, 'lesson.yaml', yaml, starter, wordsOf(language, messages));
    return examineBuild(yaml, depth, { documents: ['worksheet'] });
  },
});

function fileBytes(name: string): Uint8Array {
  return new Uint8Array(NOTES[name as keyof typeof NOTES] ?? []);
}

/** As the command line reads them: whatever is thrown means that this is no such file. */
async function readOrRefused(bytes: Uint8Array, ending: string): Promise<Root | undefined> {
  try {
    return await readNotes(bytes, ending);
  } catch {
    return undefined;
  }
}
