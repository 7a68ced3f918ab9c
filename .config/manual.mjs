/** Writes `man kapur` from the help of the commands: man(7) as groff and mandoc read it. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpPages } from './help-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const pages = helpPages();

/** What man(7) would take for a request or an escape is written as text. */
function plain(text) {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

/** The entries of a section of help: a name, and what is said of it, however many lines it takes. */
function entriesOf(lines) {
  const entries = [];
  for (const line of lines) {
    const [, name, rest = ''] = /^ {2,6}(?=\S)((?:\S| (?! ))+)(?: {2,}(.*))?$/.exec(line) ?? [];
    if (name && !/^ {10}/.test(line)) entries.push([name, rest]);
    else if (entries.length > 0) entries.at(-1)[1] += ` ${line.trim()}`;
  }
  return entries.map(
    ([name, said]) => `.TP\n.B ${plain(name)}\n${plain(said.trim().replace(/\s+/g, ' '))}\n`,
  );
}

/** Sections of help begin with a word and a colon. */
function sectionsOf(help) {
  const [head = '', ...parts] = help.split(/^(?=[A-Z]\w+:$)/m);
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return [title.replace(':', ''), entriesOf(lines.filter((line) => line.trim()))];
  });
  return { head: head.trim(), sections };
}

function commandPage([name, help]) {
  const { head, sections } = sectionsOf(help);
  const [usage = '', about = ''] = head.split(/\n\n/);
  const parts = sections
    // All commands have these, which stand above.
    .map(([title, entries]) => [
      title,
      entries.filter((entry) => !/^\.B (?:\\-h, )?\\-\\-(?:debug|version|help)$/m.test(entry)),
    ])
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => `.SS ${name}: ${title.toLowerCase()}\n${entries.join('')}`);
  return `.SS ${plain(usage)}\n${plain(about)}\n${parts.join('')}`;
}

const { sections } = sectionsOf(pages.get(''));
const [, options] = sections.find(([title]) => title === 'Options');
const [, examples] = sections.find(([title]) => title === 'Examples');
const page = `.TH KAPUR 1 "" "Kapur ${version}" "User commands"
.SH NAME
kapur \\- slides and papers from one lesson file
.SH SYNOPSIS
.B kapur
.I command
.RI [ options ]
.SH OPTIONS OF ALL COMMANDS
${options.join('')}.SH COMMANDS
${[...pages]
  .filter(([name]) => name)
  .map(commandPage)
  .join('')}.SH EXIT STATUS
.TP
.B 0
All is made.
.TP
.B 1
A lesson or a template has errors, or something failed at it.
.TP
.B 2
The command asks for what is not there.
.SH ENVIRONMENT
.TP
.B LC_ALL, LC_MESSAGES, LANG
The language of help and of wrong usage: English or Indonesian. Where none names a language, that of kapur.yaml.
.TP
.B NO_COLOR, FORCE_COLOR
No colour; colour also where no terminal is.
.TP
.B BROWSER
What preview \\-\\-open opens instead of the usual browser.
.SH FILES
.TP
.B kapur.yaml
What all lessons of a folder share.
.SH EXAMPLES
${examples.join('')}`;
mkdirSync(path.join(root, 'dist/man'), { recursive: true });
writeFileSync(path.join(root, 'dist/man/kapur.1'), page);
