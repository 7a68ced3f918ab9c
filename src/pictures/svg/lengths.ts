/** Lengths as SVG writes them, in units of the picture (CSS pixels). */

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
  in: 96,
};

const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|[a-z]*)$/i;

/**
 * @param em the size of letters that `em` and `rem` stand for
 * @returns 0 where there is none, NaN where it is written wrongly or depends on what is not known here (`%`)
 */
export function lengthOf(text: string | undefined, em = 16): number {
  if (text === undefined) return 0;
  const [, number = '', name = ''] = LENGTH.exec(text.trim()) ?? [];
  const unit = name.toLowerCase();
  const scale = unit === 'em' || unit === 'rem' ? em : unit === 'ex' ? em / 2 : UNITS[unit];
  return number === '' || scale === undefined ? Number.NaN : Number(number) * scale;
}
