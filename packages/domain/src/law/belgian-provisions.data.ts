import { belgianTitles } from './belgian-titles.data.js';
import { fine, level, type ProvisionPart, provisionsOf, years } from './provisions-of.js';

// Belgian provisions on the subject of the hotline’s work, in three periods. Origin: Criminal Code of 8 June 1867 as it
// stood (arts 380ter, 383, 383bis, 383bis/1, 458; secondary sources); law of 21 March 2022 on sexual criminal law (arts
// 417/39-417/63); Criminal Code of 29 February 2024, Book II (arts 166-192, 352), whose own replacement clauses link
// its articles to those of 2022. Checked 2026-11-22. Coverage: definition, offences, justifications, aggravation,
// advertising, good morals, refusal to remove, identity of victims, professional secrecy. Aggravation and identity of
// victims before 2022-06-01 were not looked up. Left out: procedure (Code of Criminal Procedure art. 39bis), the royal
// decrees of 2016 on recognition, data protection law. Known to be wrong and kept for the first and second edition,
// because decisions were taken under them: the code of 2024 was postponed, and arts 417/51-417/52 and 182-183 are not
// about good morals. The third edition has its own provisions.

const parts: readonly ProvisionPart[] = [
  {
    statute: 'BE_CRIMINAL_CODE_1867',
    validFrom: null,
    validTo: '2022-05-31',
    source: 'Criminal Code of 8 June 1867, as in force until 31 May 2022',
    rows: [
      ['BE_1867_383BIS_4', '383bis § 4', 'DEFINITION', 'LOW', null],
      [
        'BE_1867_383BIS_1',
        '383bis § 1',
        'PRODUCTION_AND_DISTRIBUTION',
        'MEDIUM',
        years(5, 10, [500, 10_000]),
      ],
      ['BE_1867_383BIS_3', '383bis § 3', 'ASSOCIATION', 'LOW', years(10, 15)],
      ['BE_1867_383BIS_2', '383bis § 2', 'POSSESSION', 'MEDIUM', null],
      ['BE_1867_383BIS_2_ACCESS', '383bis § 2', 'ACCESS', 'MEDIUM', null],
      ['BE_1867_380TER', '380ter', 'ADVERTISING', 'MEDIUM', null],
      ['BE_1867_383', '383', 'GOOD_MORALS', 'MEDIUM', null],
    ],
  },
  {
    statute: 'BE_CRIMINAL_CODE_1867',
    validFrom: '2016-06-18',
    validTo: '2022-05-31',
    source: 'Law of 31 May 2016, Belgian Official Gazette 8 June 2016',
    rows: [['BE_1867_383BIS_1_1', '383bis/1', 'RECOGNISED_ORGANISATION', 'HIGH', null]],
  },
  {
    statute: 'BE_CRIMINAL_CODE_1867',
    validFrom: null,
    validTo: '2026-04-07',
    source: 'Criminal Code of 8 June 1867, until replaced by the code of 29 February 2024',
    rows: [['BE_1867_458', '458', 'PROFESSIONAL_SECRECY', 'HIGH', null]],
  },
  {
    statute: 'BE_CRIMINAL_CODE_1867',
    validFrom: '2022-06-01',
    validTo: '2026-04-07',
    source: 'Law of 21 March 2022, Belgian Official Gazette 30 March 2022',
    rows: [
      ['BE_1867_417_43', '417/43', 'DEFINITION', 'HIGH', null],
      ['BE_1867_417_44', '417/44', 'PRODUCTION_AND_DISTRIBUTION', 'HIGH', years(5, 10, [500, 10_000])],
      ['BE_1867_417_45', '417/45', 'ASSOCIATION', 'HIGH', years(10, 15)],
      ['BE_1867_417_46', '417/46', 'POSSESSION', 'HIGH', years(1, 5)],
      ['BE_1867_417_47', '417/47', 'ACCESS', 'HIGH', years(1, 3)],
      ['BE_1867_417_48', '417/48', 'RECOGNISED_ORGANISATION', 'HIGH', null],
      ['BE_1867_417_49', '417/49', 'CONSENSUAL_OWN_CONTENT', 'HIGH', null],
      ['BE_1867_417_50', '417/50', 'AGGRAVATION', 'HIGH', null],
      ['BE_1867_417_39', '417/39-417/41', 'ADVERTISING', 'MEDIUM', null],
      ['BE_1867_417_51', '417/51-417/52', 'GOOD_MORALS', 'MEDIUM', null],
      ['BE_1867_417_56', '417/56', 'REFUSAL_TO_REMOVE', 'HIGH', fine(200, 15_000)],
      ['BE_1867_417_63', '417/63', 'VICTIM_IDENTITY', 'HIGH', null],
    ],
  },
  {
    statute: 'BE_CRIMINAL_CODE_2024',
    validFrom: '2026-04-08',
    validTo: null,
    source: 'Criminal Code of 29 February 2024, Book II, Belgian Official Gazette 8 April 2024',
    rows: [
      ['BE_2024_170', '170', 'DEFINITION', 'HIGH', null],
      ['BE_2024_171', '171', 'PRODUCTION_AND_DISTRIBUTION', 'HIGH', level(3)],
      ['BE_2024_172', '172', 'ASSOCIATION', 'HIGH', level(4)],
      ['BE_2024_173', '173', 'POSSESSION', 'HIGH', level(3)],
      ['BE_2024_174', '174', 'ACCESS', 'HIGH', level(2)],
      ['BE_2024_175', '175', 'RECOGNISED_ORGANISATION', 'HIGH', null],
      ['BE_2024_176', '176', 'CONSENSUAL_OWN_CONTENT', 'HIGH', null],
      ['BE_2024_177', '177', 'PROMOTION_DISTRIBUTION', 'HIGH', level(3)],
      ['BE_2024_178', '178', 'PROMOTION_POSSESSION', 'HIGH', level(3)],
      ['BE_2024_179', '179', 'PROMOTION_ACCESS', 'HIGH', level(2)],
      ['BE_2024_180', '180', 'PROMOTION_RECOGNISED_ORGANISATION', 'HIGH', null],
      ['BE_2024_181', '181', 'AGGRAVATION', 'HIGH', null],
      ['BE_2024_166', '166-168', 'ADVERTISING', 'MEDIUM', null],
      ['BE_2024_182', '182-183', 'GOOD_MORALS', 'MEDIUM', null],
      ['BE_2024_187', '187', 'REFUSAL_TO_REMOVE', 'HIGH', level(1)],
      ['BE_2024_192', '192', 'VICTIM_IDENTITY', 'HIGH', level(2)],
      ['BE_2024_352', '352', 'PROFESSIONAL_SECRECY', 'HIGH', null],
    ],
  },
];

/** The provisions of Belgian law in the first and second edition, oldest first. @internal */
export const belgianProvisions = provisionsOf(parts, belgianTitles);
