import { describe, expect, it } from 'vitest';
import { draftOf, topicsByGroup } from './articles.ts';

const ID =
  'Mengapa siswa terlambat?\n\nSiswa terlambat karena alasan berikut:\n\nBus penuh: Bus sudah penuh di halte pertama. Siswa menunggu.\n\nTidur larut: Banyak siswa bermain sampai malam. Mereka sulit bangun.';
const EN =
  '# Why is our school loud?\n\nIt is loud for two reasons.\n\nTiles: The floors are of stone. Every step echoes.\n\nDoors: They have no rubber. They bang all day.';

describe('What helps, told in running prose', () => {
  it.each([
    [
      `${ID}\n\nUntuk mengatasi masalah ini, pemerintah dapat menambah bus. Selain itu, sekolah dapat mulai lebih siang. Orang tua perlu menyimpan gawai. Anak lalu tidur.\n\nJadi, itu bukan soal malas.`,
      ['Pemerintah dapat menambah bus', 'Sekolah dapat mulai lebih siang', 'Orang tua perlu menyimpan gawai'],
      'Jadi, itu bukan soal malas.',
    ],
    [
      `${ID}\n\nMasalah itu dapat diatasi dengan beberapa cara.\n\nPertama-tama pemerintah menambah bus. Sopirnya pensiunan.\n\nSekolah juga dapat mulai lebih siang. Guru setuju.\n\nDengan kerja sama semua siswa datang tepat waktu.`,
      ['Pemerintah menambah bus', 'Sekolah juga dapat mulai lebih siang'],
      'Dengan kerja sama semua siswa datang tepat waktu.',
    ],
    [
      `${EN}\n\nSo what can be done? The school might put felt under the chairs. Parents could sew curtains. They are cheap.\n\nSilence costs little.`,
      ['The school might put felt', 'Parents could sew curtains'],
      'Silence costs little.',
    ],
    [
      `${EN}\n\nThe school might put felt under the chairs. Parents could sew curtains.\n\nTeachers should close the doors.\n\nSilence costs little.`,
      ['The school might put felt', 'Parents could sew curtains', 'Teachers should close the doors'],
      'Silence costs little.',
    ],
  ])('becomes topics of its group: %#', (text, remedies, conclusion) => {
    const draft = draftOf(text);
    expect(topicsByGroup(draft).remedies).toEqual(remedies);
    expect(topicsByGroup(draft).obstacles).toHaveLength(2);
    expect(draft.lesson.conclusion).toBe(conclusion);
    expect(draft.unplaced).toEqual([]);
  });

  it.each([
    [
      'Mengapa hutan terbakar?\n\nPenyebabnya:\n\n- Kemarau: daun mudah terbakar.\n- Rokok: orang membuangnya.\n\nKebakaran itu menimbulkan banyak dampak. Asap membuat orang sesak. Selain itu, sekolah diliburkan.',
      ['Asap membuat orang sesak', 'Sekolah diliburkan'],
    ],
  ])('may be the effects: %#', (text, effects) => {
    expect(topicsByGroup(draftOf(text)).effects).toEqual(effects);
  });

  it('is listed where nothing tells it from other prose', () => {
    const text =
      '# T\n\n## Obstacles\n\n- Cost: one pays\n- Habit: all do it\n\nThe river was clean when my father was young.\n\nIn short, it is dirty.';
    const { lesson, unplaced } = draftOf(text, { kind: 'problem-solution' });
    expect(lesson.conclusion).toBe('In short, it is dirty.');
    expect(unplaced.map(({ text: line }) => line)).toEqual(['The river was clean when my father was young.']);
  });

  it('does not make a group of what closes a text whose groups are both there', () => {
    const text = `${EN}\n\nWhat helps:\n\n- Felt: under chairs.\n- Curtains: in the hall.\n\nA school could be quiet. It should be.`;
    const draft = draftOf(text);
    expect(topicsByGroup(draft).remedies).toEqual(['Felt', 'Curtains']);
    expect(draft.lesson.conclusion).toBe('A school could be quiet. It should be.');
  });
});

describe('A line that names the other group below topics that are headings', () => {
  it.each(['**Solutions**', 'SOLUTIONS', 'What helps:', '**What helps:**'])(
    'stands where the first group stands: %s',
    (line) => {
      const text = `# T\n\n## Obstacles\n\n### Cost\n\nOne pays.\n\n### Habit\n\nAll do it.\n\n${line}\n\n- Sharing: all pay\n- Rules: all keep them`;
      expect(topicsByGroup(draftOf(text))).toEqual({
        obstacles: ['Cost', 'Habit'],
        remedies: ['Sharing', 'Rules'],
      });
    },
  );
});

describe('The first line of a text', () => {
  it('may have a colon and be its title', () => {
    const text = 'Essay: noise at school\n\nOur school is loud, and nobody hears the bell any more.';
    expect(draftOf(`${text}\n\n## Obstacles\n- Cost`).lesson.title).toBe('Essay: noise at school');
  });
});

describe('Prose below the heading of a group', () => {
  it('is a topic for each thing it tells, and what closes it stays prose', () => {
    const text = `${EN}\n\n## What could be done\n\nThe school might put felt under the chairs. Parents could sew curtains. They are cheap.\n\nSilence costs little.`;
    const draft = draftOf(text);
    expect(topicsByGroup(draft).remedies).toEqual([
      'The school might put felt',
      'Parents could sew curtains',
    ]);
    expect(draft.lesson.conclusion).toBe('Silence costs little.');
  });
});

describe('A question that turns to what helps', () => {
  it('parts topics that have no headings', () => {
    const text =
      'Light pollution\n\nOver our town you can count eleven stars.\n\nWhy is the sky so bright?\n\nLamps shine upwards. Half of their light is lost.\n\nShops stay lit all night. Nobody walks past them.\n\nGreenhouses glow. The clouds are orange.\n\nWhat can be done about it?\n\nLamps with a hood throw all their light on the street, and they need half the power.\n\nGrowers pull curtains. The plants do not mind.\n\nSo the night comes back.';
    const draft = draftOf(text);
    expect(topicsByGroup(draft)).toEqual({
      obstacles: ['Lamps shine upwards', 'Shops stay lit all night', 'Greenhouses glow'],
      remedies: ['Lamps with a hood throw all', 'Growers pull curtains'],
    });
    expect(draft.lesson.conclusion).toBe('So the night comes back.');
  });
});
