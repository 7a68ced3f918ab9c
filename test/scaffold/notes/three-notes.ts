/** Notes of three teachers, of quite different kinds. */

import { readFileSync } from 'node:fs';
import { wordFile } from './word-file.ts';

const vaccines = wordFile([
  { text: 'Mengapa vaksinasi terhenti', style: 'Judul' },
  'Guru: Pak Budi',
  'Vaksin sudah ada, tetapi di banyak desa tidak semua anak menerimanya.',
  { text: 'Mengapa banyak anak belum divaksin?', deleted: 'Mengapa anak sakit?' },
  { text: 'Masalah & penyebabnya', style: 'Judul1' },
  { text: 'Rasa tidak percaya', style: 'Judul2' },
  'Kabar bohong menyebar lebih cepat daripada penjelasan petugas. Orang ingat janji yang dulu tidak ditepati.',
  { text: 'Kabar bohong di grup pesan', list: 0 },
  { text: 'Pengalaman buruk orang tua', list: 0 },
  { text: 'Jarak', style: 'Judul2' },
  { text: 'Puskesmas terlalu jauh bagi warga di gunung.', style: 'DaftarPoin' },
  ...[
    'Jalan rusak',
    'Tidak ada angkutan',
    'Vaksin harus dingin',
    'Listrik sering padam',
    'Petugas kurang',
  ].map((text) => ({ text, list: 0 })),
  { text: 'Solusi', bold: true },
  { text: 'Kader kesehatan desa: tetangga lebih dipercaya daripada poster', list: 0 },
  { text: 'Dilatih di desanya sendiri', list: 1 },
  { text: 'Mengunjungi setiap rumah', list: 1 },
  { text: 'Puskesmas keliling', list: 0 },
  { text: 'Perahu dan motor membawa vaksin', list: 1 },
  {
    rows: [
      ['bulan', 'anak'],
      ['Mei', '40'],
    ],
  },
  { text: 'Istilah', style: 'Judul1' },
  { text: 'Kader – warga yang dilatih membantu petugas kesehatan', list: 0 },
]);

/** By the names of their files. */
export const NOTES: Readonly<Record<string, Uint8Array>> = {
  'rivers.md': readFileSync(new URL('rivers.md', import.meta.url)),
  'asean.txt': readFileSync(new URL('asean.txt', import.meta.url)),
  'vaccines.docx': vaccines,
};
