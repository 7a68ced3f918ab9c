import { describe, expect, it } from 'vitest';
import { draftFromTree } from '../../../src/scaffold/recognise/draft-from-tree.ts';
import { draftOf, knowledge, topicsByGroup, treeOf } from './articles.ts';

function refusalOf(text: string): string {
  const given = { language: '', name: '', title: '', question: '', kind: '' };
  const found = draftFromTree(treeOf('a.txt', text), given, knowledge);
  return 'refused' in found ? found.refused.pattern : '';
}

describe('A text that says nothing of what it names', () => {
  it.each([
    ['a shopping list', 'Daftar Belanja\n\n- beras 5 kg\n- minyak goreng 2 liter\n- telur 1 kg\n- tisu'],
    [
      'ingredients',
      'Bahan kue\n\nTepung terigu: 250 gram\nGula: 150 gram\nTelur: 4 butir\nVanili: secukupnya',
    ],
    [
      'addresses',
      'Class 7a\n\n- Anna Miller: 0171 555 12 34\n- Ben Ode: 0160 555 98 76\n- Clara Nnamdi: 0152 1',
    ],
    [
      'a bill',
      'INVOICE\n\nBill to: Green School Ltd\nDate: 3 May 2025\nTotal: 2,534.70\nBank: DE00 1234 5678',
    ],
    [
      'a timetable',
      '| Time | Activity |\n| --- | --- |\n| 10 min | Warm-up |\n| 15 min | Reading in pairs |\n| 5 min | Homework |',
    ],
    [
      'the lessons of a week',
      'Jadwal 8B\n\nSenin\n07.00 Upacara\n07.45 Matematika\n\nSelasa\n07.00 PJOK\n08.30 Seni',
    ],
    [
      'code',
      'def mean(values):\n    total = 0\n    for value in values:\n        total += value\n    return total',
    ],
    [
      'an invitation',
      'Undangan\n\nHari: Sabtu, 18 Oktober 2025\nPukul: 09.00 - selesai\nTempat: Aula sekolah',
    ],
  ])('is no lesson, and this is said: %s', (_, text) => {
    expect(refusalOf(text)).toMatch(/^It reads as a list|^No topics were found/);
  });

  it('becomes one where its author names the kind, or a heading names its group', () => {
    const list = '- Cost\n- Habit\n- Distance';
    expect(topicsByGroup(draftOf(`# T\n\n${list}`, { kind: 'topics' }))).toEqual({
      T: ['Cost', 'Habit', 'Distance'],
    });
    expect(refusalOf(`T\n\n## Obstacles\n\n${list}`)).toBe('');
    expect(refusalOf(`T\n\n${list}`)).toMatch(/^It reads as a list/);
  });
});

describe('Minutes of a meeting', () => {
  it('have what was decided as their topics', () => {
    const text =
      'Notulen Rapat\n\nTanggal: 4 September 2025\nHadir: Bu Rina, Pak Joko, Bu Sari\n\n1. Lomba: laporan keuangan disetujui. Sisa dana masuk kas.\n2. Ujian: dilaksanakan 22-26 September. Soal dikumpulkan paling lambat 15 September.\n3. Kantin: plastik dilarang mulai Oktober. Pak Joko membuat pengumuman.';
    expect(topicsByGroup(draftOf(text))).toEqual({ 'Notulen Rapat': ['Lomba', 'Ujian', 'Kantin'] });
  });
});
