import {
  belgianRoutingPolicy,
  type BesideService,
  type CalendarDate,
  type CountryCode,
  interpolBaseline,
  type Jurisdiction,
  type RoutingPolicy,
} from '@meldpunt/domain';
import { criteria } from './criteria.data.js';
import { provisions, statutes } from './provisions.data.js';

const day = (text: string) => text as CalendarDate;

/** Dutch law as an UNREVIEWED EXAMPLE of a pack. */
export const netherlands: Jurisdiction = {
  country: 'NL' as CountryCode,
  name: { nl: 'Nederland', en: 'The Netherlands', fy: 'Nederlân', fr: 'Pays-Bas', de: 'Niederlande' },
  statutes,
  words: {
    OUTSIDE_TESTED_LAW: {
      nl: 'Dit toetst het meldpunt niet; een medewerker zoekt wie er wel over gaat.',
      fy: 'Dit toetst it meldpunt net.',
    },
  },
  editions: [
    {
      version: 'NL-EXAMPLE-1',
      knownFrom: day('2026-11-29'),
      source: 'Example written for this repository; not reviewed by a Dutch lawyer',
      lawVersions: [
        {
          version: 'NL-2002-10-01',
          validFrom: day('2002-10-01'),
          validTo: day('2024-06-30'),
          source:
            'Art. 240b with the age of eighteen; the day it began is generally known, not read in a source',
          confidence: 'LOW',
        },
        {
          version: 'NL-2024-07-01',
          validFrom: day('2024-07-01'),
          validTo: null,
          source: 'Law on sexual offences, Stb. 2024, 59; in force on 1 July 2024',
          confidence: 'MEDIUM',
        },
      ],
      provisions,
      criteria,
      baseline: interpolBaseline,
      questions: [
        {
          name: 'setting',
          title: { nl: 'In welke omgeving of houding?', en: 'In what setting or posture?' },
          mayNotApply: true,
          answers: [
            { code: 'NL_NATURAL', title: { nl: 'Natuurlijk', en: 'Natural' } },
            { code: 'NL_POSED', title: { nl: 'Uitdagende houding', en: 'Provocative posture' } },
            { code: 'NL_UNNATURAL', title: { nl: 'Onnatuurlijke ambiance', en: 'Unnatural setting' } },
          ],
        },
      ],
    },
  ],
};

/**
 * The choices of a Dutch hotline: it sends the notice itself without waiting, and the authority that may order a
 * provider (ATKM) gets what is hosted at home beside the police.
 */
export const dutchRouting: RoutingPolicy = {
  ...belgianRoutingPolicy,
  homeProviderGate: null,
  atHome: {
    toPolice: true,
    authority: {
      name: 'Autoriteit online Terroristisch en Kinderpornografisch Materiaal (ATKM)',
      source:
        'Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal, in force on 1 July 2024 (atkm.nl)',
    },
    hotlines: [],
  },
};

/** Whom a matter of other law is for. Unsourced but for their sites: to be confirmed before use. */
export const dutchServices: readonly BesideService[] = [
  {
    code: 'POLICE',
    phone: null,
    url: 'https://www.politie.nl',
    confidence: 'LOW',
    for: [
      'BESIDE_GROOMING',
      'BESIDE_SEXUAL_EXTORTION',
      'BESIDE_ATTENDED_LIVE_ABUSE',
      'BESIDE_EXTREME_CONTENT',
      'BESIDE_OTHER',
    ],
    text: { nl: 'De politie neemt de aangifte op.', en: 'Police take a complaint.' },
  },
  {
    code: 'OFFLIMITS',
    phone: null,
    url: 'https://offlimits.nl',
    confidence: 'LOW',
    for: ['BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES', 'BESIDE_SEXUAL_EXTORTION', 'BESIDE_GROOMING'],
    text: { nl: 'Offlimits helpt bij online grensoverschrijding.', en: 'Offlimits helps with online abuse.' },
  },
];
