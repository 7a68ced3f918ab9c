/** Numbers as spreadsheets format them. */

import { isCurrency } from '../../../base/amount.ts';

/** Whole numbers with signs of thousands, others as they are; and their unit (ECMA-376 part 1, 18.8.31). */
export function numberFormat(values: readonly number[], unit: string): string {
  const digits = values.every(Number.isInteger) ? '#,##0' : 'General';
  if (unit === '') return digits;
  const literal = `"${unit.replaceAll('"', '')}"`;
  if (isCurrency(unit)) return `${literal}${digits}`;
  return /^[%‰°′″]$/.test(unit) ? `${digits}${literal}` : `${digits}"\u00a0"${literal}`;
}
