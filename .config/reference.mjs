/**
 * Writes the reference: what `--help` prints, the fields of each kind of lesson as `kapur prompt` lists them from the
 * schema, and the elements of the markup. `node .config/reference.mjs [folder]`; without a folder, into `docs/reference`.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpPages } from './help-pages.mjs';
import { markupPage } from './markup-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? path.join(root, 'docs/reference');
const NOTE = '<!-- Written by `npm run reference`. -->';

const commands = [...helpPages()].map(
  ([name, help]) => `## kapur${name && ` ${name}`}\n\n\`\`\`text\n${help}\n\`\`\`\n`,
);
writeFileSync(
  path.join(folder, 'command-line.md'),
  `${NOTE}

# Commands

Help and usage errors are in Indonesian where \`LC_ALL\`, \`LC_MESSAGES\` or \`LANG\` says so, or else \`kapur.yaml\`
(\`language: id\`). \`NO_COLOR\` takes colour away, \`FORCE_COLOR\` gives it to files, too; \`BROWSER\` names what
\`preview --open\` opens.

Exit status 0: all is made. 1: a lesson or a template has errors. 2: the command asks for what is not there.

${commands.join('\n')}`,
);

/** The list of fields in the page for an assistant: from its first field to the next heading. */
function fieldsOf(kind) {
  const args = [path.join(root, 'dist/kapur.cjs'), 'prompt', '--language', 'en', '--kind', kind];
  const page = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return page.slice(page.indexOf('- `kind`'), page.indexOf('\n## Ids'));
}

const kinds = readdirSync(path.join(root, 'templates/kinds')).sort();
writeFileSync(
  path.join(folder, 'lesson-file.md'),
  `${NOTE}

# The lesson file

The fields of each kind of lesson, from its JSON Schema (\`kapur schema\`). Every exercise may also have \`id\`, \`level\`,
\`hint\`, \`instruction\`, \`optional\`, and one of \`image\`, \`table\`, \`code\` and \`evidence\`. What the fields are for says
[Write a lesson](../how-to/write-a-lesson.md).

${kinds.map((kind) => `## ${kind}\n\n${fieldsOf(kind)}`).join('\n')}`,
);

writeFileSync(
  path.join(folder, 'markup.md'),
  `${NOTE}

# The markup

What templates write and documents are made of: XML with the names of HTML where HTML has one. The reader is strict: an
element or an attribute that does not stand here is an error with its line. \`kapur build --emit markup\` prints the markup of
a lesson; [Templates and themes](../../templates/README.md) says how to write a template.

Blocks may also carry an \`id\`, by which a message finds the author's line. Words among blocks become paragraphs.

${await markupPage()}`,
);
