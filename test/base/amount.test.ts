import { describe, expect, it } from 'vitest';
import { amount } from '../../src/base/amount.ts';

const EN = { decimal: '.', thousands: ',' };
const ID = { decimal: ',', thousands: '.' };

describe('A number with its unit', () => {
  it('is written as the language writes numbers', () => {
    expect([amount(268_143, 'siswa', ID), amount(18.5, '%', ID)]).toEqual(['268.143\u00a0siswa', '18,5%']);
    expect([amount(3244, '', EN), amount(0.1 + 0.2, '', EN), amount(999, '', EN)]).toEqual([
      '3,244',
      '0.3',
      '999',
    ]);
  });

  it('has its currency before it, and its sign before that', () => {
    expect([amount(5, '£', EN), amount(-5000, 'Rp', ID), amount(-2.5, '°C', EN)]).toEqual([
      '£5',
      '−Rp5.000',
      '−2.5\u00a0°C',
    ]);
  });

  it('has no sign where it is shown as nothing', () => {
    expect(amount(-1e-20, '', EN)).toBe('0');
  });

  it('shows its first digits, however small it is', () => {
    expect([amount(1e-9, 'm', EN), amount(0.000_012_34, '', ID), amount(0.000_5, '', EN)]).toEqual([
      '0.000000001\u00a0m',
      '0,0000123',
      '0.0005',
    ]);
  });
});
