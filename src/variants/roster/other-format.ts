/** Names what a file is that is given as a class list and is none, by its first bytes and its parts. */

import { type Message, say } from '../../diagnostics/message.ts';

interface Format {
  readonly name: Message;
  /** Looked for in the bytes as Latin-1, or in the text. */
  readonly sign: RegExp;
}

/** The name of a storage in a compound file ([MS-CFB] 2.6.1): UTF-16. */
const wide = (name: string) => [...name].map((letter) => `${letter}\\0`).join('');

const ANY = '[\\s\\S]*';
const COMPOUND = `^\\xd0\\xcf\\x11\\xe0${ANY}`;
const ZIP = '^PK\\x03\\x04';

const FORMATS: readonly Format[] = [
  { name: say`PDF file`, sign: /^%PDF-/ },
  { name: say`RTF document`, sign: /^\{\\rtf/ },
  { name: say`picture`, sign: /^(?:\x89PNG|\xff\xd8\xff|GIF8)/ },
  { name: say`workbook with a password`, sign: new RegExp(COMPOUND + wide('EncryptedPackage')) },
  { name: say`Word document`, sign: new RegExp(COMPOUND + wide('WordDocument')) },
  { name: say`old Excel workbook (.xls)`, sign: new RegExp(COMPOUND) },
  {
    name: say`OpenDocument file`,
    sign: new RegExp(`${ZIP}[\\s\\S]{26}mimetypeapplication/vnd\\.oasis`),
  },
  { name: say`Word document`, sign: new RegExp(`${ZIP}${ANY}word/document\\.xml`) },
  { name: say`binary workbook (.xlsb)`, sign: new RegExp(`${ZIP}${ANY}xl/workbook\\.bin`) },
];

/** Tables that programs save as a page and call .xls. */
const TEXTS: readonly Format[] = [
  {
    name: say`web page (HTML)`,
    sign: /^\s*<(?:[\s\S]{0,1000}<)?(?:!doctype html|html|head|meta|body|style|div|table)\b/i,
  },
  { name: say`XML file`, sign: /^\s*<[?!a-z]/i },
];

/** @returns nothing for a workbook, and for bytes that begin as no format known here */
export function otherFormat(bytes: Uint8Array): Message | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return FORMATS.find(({ sign }) => sign.test(text))?.name;
}

/** @returns nothing for a text that may be a list */
export function otherText(text: string): Message | undefined {
  return TEXTS.find(({ sign }) => sign.test(text))?.name;
}
