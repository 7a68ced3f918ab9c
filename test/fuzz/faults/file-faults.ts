/** What is wrong with written files: broken archives and parts, PDF files that cannot be opened. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import type { BuiltFile } from '../../../src/pipeline/write.ts';
import { openXmlErrors } from '../../conformance/open-xml-sdk.ts';
import { hasQpdf, qpdfComplaints } from '../../conformance/qpdf.ts';

/** @param judged whether the Open XML SDK and qpdf are asked, too */
export async function fileFaults({ name, bytes, pages }: BuiltFile, judged: boolean): Promise<string[]> {
  const faults = name.endsWith('.pptx') ? packageFaults(bytes) : await pdfFaults(bytes, pages);
  return [...faults, ...(judged ? await verdicts(name, bytes) : [])].map((fault) => `${name}: ${fault}`);
}

function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return Object.entries(parts).flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const faults: string[] = [];
    const xml = strFromU8(part);
    try {
      parseXml(xml);
    } catch (error) {
      faults.push(`${name} is not well-formed: ${String(error)}`);
    }
    if (/[="](?:NaN|undefined|-?Infinity|\[object )/.test(xml)) faults.push(`${name} holds what is no value`);
    return [...faults, ...(name.endsWith('.rels') ? deadLinks(name, xml, parts) : [])];
  });
}

/** Relationships inside the package whose part is missing (ECMA-376 part 2, 6.5). */
function deadLinks(name: string, xml: string, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const base = path.posix.join('/', path.posix.dirname(path.posix.dirname(name)));
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([relationship]) => {
    const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
    if (relationship.includes('TargetMode="External"')) return [];
    const part = path.posix.resolve(base, target).slice(1);
    return Object.hasOwn(parts, part) ? [] : [`${name} leads to ${target}, which is not there`];
  });
}

/** Opened by pdf.js; as many pages as were laid out. */
async function pdfFaults(bytes: Uint8Array, pages: number): Promise<string[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const found = document.numPages;
  await document.loadingTask.destroy();
  return found === pages ? [] : [`${found} pages, expected ${pages}`];
}

async function verdicts(name: string, bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-fuzz-'));
  const file = path.join(folder, name);
  try {
    writeFileSync(file, bytes);
    if (name.endsWith('.pptx')) return await openXmlErrors(file);
    return hasQpdf ? qpdfComplaints(file) : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
