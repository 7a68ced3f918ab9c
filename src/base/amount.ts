/** A number with its unit, as a language writes them. */

/** The signs that a language puts into numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

/** Digits after the decimal sign; an author's `0.1 + 0.2` is not printed to the last bit. */
const DECIMALS = 6;
/** A smaller number has as many of them as show its first digits. */
const FIRST_DIGITS = 3;
const MOST_DECIMALS = 14;
/** Shorter ones are read without a sign. */
const LEAST_GROUPED = 4;

/**
 * `41%`, `3,244 students`, `£5`, `−2.5 °C`: signs of currencies go before the number, words and other units after it, with
 * a space that is never broken, and a sign of percent right behind it.
 */
export function amount(value: number, unit: string, { decimal, thousands }: NumberSigns): string {
  const [whole = '', part = ''] = withoutExponent(Math.abs(value)).split('.');
  const grouped = whole.length < LEAST_GROUPED ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const digits = part ? `${grouped}${decimal}${part}` : grouped;
  const sign = value < 0 && /[1-9]/.test(digits) ? '−' : '';
  if (isCurrency(unit)) return `${sign}${unit}${digits}`;
  const space = unit === '' || /^[%‰°′″]$/.test(unit) ? '' : '\u00a0';
  return `${sign}${digits}${space}${unit}`;
}

/** Whether a unit is a sign of a currency, which stands before the number. */
export function isCurrency(unit: string): boolean {
  return /^\p{Sc}$/u.test(unit) || unit === 'Rp';
}

function withoutExponent(value: number): string {
  const zeros = value > 0 ? -Math.floor(Math.log10(value)) - 1 : 0;
  const fixed = value.toFixed(Math.min(MOST_DECIMALS, Math.max(DECIMALS, zeros + FIRST_DIGITS)));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
