import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { TerritoryCoverage } from './territory.js';

// Territories with an ISO 3166-1 code of their own, and the country whose criminal law and hotline cover them. Checked
// 2026-11-29.
//
// Origin: ISO 3166-2 lists the territory also as a subdivision of the country (ISO3166-2), and a text of the country
// applies its law there. Confidence HIGH: both; MEDIUM: a text alone, or a subdivision to which the law of the whole
// state applies; LOW: neither says that the country’s hotline covers it, so the default policy leaves it with police.
// Left out: HK, MO and TW (law and police of their own), AQ (no state), XK (a country without an ISO code), and
// Madeira, the Azores and the Canary Islands (no ISO 3166-1 code of their own).

const checkedOn = '2026-11-29' as CalendarDate;

const rows = (
  coveredBy: string,
  territories: string,
  confidence: TerritoryCoverage['confidence'],
  source: string,
  validFrom: string | null = null,
): readonly TerritoryCoverage[] =>
  territories.split(' ').map((territory) => ({
    territory: territory as CountryCode,
    coveredBy: coveredBy as CountryCode,
    validFrom: validFrom as CalendarDate | null,
    validTo: null,
    source,
    confidence,
    checkedOn,
  }));

/** The shipped coverage of territories. A directory may contain another table. @public */
export const territoryCoverage: readonly TerritoryCoverage[] = [
  ...rows('FR', 'GP MQ GF RE', 'HIGH', 'ISO3166-2; Constitution of France, art. 73 (laws apply as of right)'),
  ...rows(
    'FR',
    'YT',
    'HIGH',
    'ISO3166-2; Constitution of France, art. 73; department since 31 March 2011',
    '2011-03-31',
  ),
  ...rows('FR', 'PM BL MF', 'HIGH', 'ISO3166-2; Constitution of France, art. 74; French Penal Code applies'),
  ...rows(
    'FR',
    'PF NC WF TF',
    'MEDIUM',
    'ISO3166-2; French Penal Code, art. 711-1 (applies with adaptations)',
  ),
  ...rows(
    'FI',
    'AX',
    'HIGH',
    'ISO3166-2; Act on the Autonomy of Åland 1144/1991, s. 27 (criminal law is national)',
  ),
  ...rows(
    'NO',
    'SJ',
    'HIGH',
    'ISO3166-2; Svalbard Act of 17 July 1925, s. 2 (Norwegian criminal law applies)',
    '1925-08-14',
  ),
  ...rows(
    'NO',
    'BV',
    'MEDIUM',
    'Dependencies Act of 27 February 1930, s. 2 (Norwegian criminal law applies)',
  ),
  ...rows(
    'US',
    'PR GU VI MP AS',
    'MEDIUM',
    'ISO3166-2; 18 U.S.C. 2256, 2258A (United States and its territories)',
  ),
  ...rows('US', 'UM', 'MEDIUM', 'ISO3166-2; territory without a government of its own'),
  ...rows(
    'AU',
    'NF CX CC HM',
    'MEDIUM',
    'Online Safety Act 2021 (Cth): extends to every external Territory',
    '2022-01-23',
  ),
  ...rows(
    'GB',
    'GG JE IM',
    'LOW',
    'Crown dependency with law and police of its own; no text on the hotline found',
  ),
  ...rows(
    'GB',
    'AI BM VG KY GI MS PN SH TC',
    'LOW',
    'IWF, 1 June 2016: portal for citizens of the territory; who acts on content hosted there is not said',
  ),
  ...rows('GB', 'FK IO GS', 'LOW', 'Overseas territory with law of its own; no text on the hotline found'),
  ...rows('DK', 'GL FO', 'LOW', 'Self-governing part of the realm; Greenland has a criminal code of its own'),
  ...rows(
    'NL',
    'BQ',
    'LOW',
    'ISO3166-2; public body of the Netherlands with a criminal code of its own (BES)',
  ),
  ...rows('NL', 'AW CW SX', 'LOW', 'ISO3166-2; country of the Kingdom with law and police of its own'),
  ...rows('NZ', 'TK', 'LOW', 'Territory with rules of its own; no text on the hotline found'),
  ...rows('NZ', 'CK NU', 'LOW', 'Self-governing in free association; law and police of its own'),
];
