/** Words to make lessons of, short and very long ones, in languages that the fonts can show. */

export const LANGUAGES = ['en', 'id', 'de', 'ru', 'vi', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const split = (text: string) => text.trim().split(/\s+/);

/** Arabic stands here in Latin letters: it is read from right to left, and shows whether papers are. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: split(`river plant village state trade border tax a law of the city traffic car bus road price habit school water
    air fear trust vote power court treaty harvest forest coal wind engine doctor nurse vaccine pupil teacher market
    co-operation responsibility misunderstanding internationalisation counterrevolutionaries straightforwardness we
    pay wait guard share count often never because while without`),
  id: split(`negara hukum rakyat kerja sama kepentingan nasional perang dagang sungai desa hutan harga pajak kota jalan
    guru murid sekolah pasar air udara rasa takut percaya suara kuasa pengadilan perjanjian panen angin dokter vaksin
    mempertanggungjawabkan ketidakberpihakan pertanggungjawaban keanekaragaman di dan yang untuk tidak pernah sering
    karena tanpa kita membayar menunggu menjaga`),
  de: split(`Fluss Staat Handel Grenze Steuer Gesetz Stadt Verkehr Auto Bus Straße Preis Gewohnheit Schule Wasser Luft
    Angst Vertrauen Stimme Macht Gericht Vertrag Ernte Wald Kohle Wind Ärztin Impfstoff Schülerin Markt
    Rechtsschutzversicherungsgesellschaft Geschwindigkeitsbegrenzung Grundstücksverkehrsgenehmigung wir zahlen warten
    oft nie weil während ohne der die das und für`),
  ru: split(`река завод деревня государство торговля граница налог закон город движение машина дорога цена привычка
    школа вода воздух страх доверие голос власть суд договор урожай лес уголь ветер врач вакцина ученик рынок
    ответственность достопримечательность государственность человеконенавистничество мы платим ждём часто никогда
    потому пока без и для не`),
  vi: split(`sông nhà máy làng nước thương mại biên giới thuế luật thành phố xe đường giá thói quen trường không khí
    nỗi sợ niềm tin tiếng nói quyền lực toà án hiệp ước mùa màng rừng than gió bác sĩ vắc-xin học sinh chợ chúng ta
    trả chờ thường chưa vì khi không và cho nghiêng nghiễm`),
  ar: split(`nahr dawla tijara hudud dariba qanun madina tariq sayyara sir ada madrasa ma hawa khawf thiqa sawt sulta
    mahkama muahada hasad ghaba fahm rih tabib liqah talib suq al-istiqlaliyya al-mas’uliyya wa-sanata‘awanu nahnu
    nadfa nantazir daiman abadan lianna bidun wa li la`),
};

/** What markup, YAML, templates and typesetting might stumble over. */
export const SIGNS: readonly string[] = [
  'R&D',
  '<b>',
  'x<y',
  '"so"',
  '“so”',
  'don’t',
  '50 %',
  '2 * 3',
  '1.5',
  '{braces}',
  '{{this}}',
  'a|b',
  '—',
  '#1',
  '§ 5',
  'C:\\>',
  '(and)',
  'https://example.org/a/very/long/address?of=a&page#part',
];
