/** Asks qpdf whether a PDF's syntax is sound, and how its bookmarks lie. */

import { spawnSync } from 'node:child_process';
import { canAsk } from './judge.ts';

export const hasQpdf = canAsk('qpdf', ['qpdf'], 'Install the package `qpdf`.');

/** What `qpdf --check` has against a file: nothing for a sound one. */
export function qpdfComplaints(file: string): string[] {
  const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? [] : `${stdout}${stderr}`.split('\n').filter(Boolean);
}

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

export function bookmarks(file: string): Bookmark[] {
  const { error, stdout } = spawnSync('qpdf', ['--json=1', '--json-key=outlines', file], {
    encoding: 'utf8',
  });
  if (error) throw error;
  return (JSON.parse(stdout) as { outlines: QpdfOutline[] }).outlines.map(bookmarkOf);
}

interface QpdfOutline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly QpdfOutline[];
}

function bookmarkOf({ title, destpageposfrom1, kids }: QpdfOutline): Bookmark {
  return { title, page: destpageposfrom1, children: kids.map(bookmarkOf) };
}

export interface QpdfField {
  readonly fullname: string;
  /** The tooltip, which is read out. */
  readonly alternativename: string;
  readonly fieldtype: string;
  readonly ischeckbox: boolean;
  readonly isradiobutton: boolean;
  /** From 1. */
  readonly pageposfrom1: number;
}

/** The widgets of a form, and whether its programs must draw what they hold. */
export function qpdfForm(file: string): {
  readonly needappearances: boolean;
  readonly fields: readonly QpdfField[];
} {
  const { error, stdout } = spawnSync('qpdf', ['--json=1', '--json-key=acroform', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  return JSON.parse(stdout).acroform;
}

/** Draws the values of a form's fields, each in its field's own font. */
export function drawValues(file: string, drawn: string): void {
  const { error, status, stderr } = spawnSync('qpdf', ['--generate-appearances', file, drawn], {
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
}
