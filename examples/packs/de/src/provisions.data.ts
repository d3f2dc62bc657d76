import type { CalendarDate, LegalProvision, StatuteName } from '@meldpunt/domain';

// What German law says of the images, as far as this example goes. NOT REVIEWED by a German lawyer.
// Origin: sections 184b and 184c of the Criminal Code as quoted by sexualstrafrecht-regensburg.de and
// verteidiger-sexualstrafrecht.de: law firms, not the official text. Checked 2026-11-29.
// Coverage: distribution, the present wording. Left out: possession (subsection 3 of each), earlier wordings and their
// days, sections 176a ff. and 184k. Fines are counted in daily rates, so no amount is given.

const day = (text: string) => text as CalendarDate;

/** The laws that the provisions name. */
export const statutes: Readonly<Record<string, StatuteName>> = {
  DE_STGB: {
    name: { de: 'Strafgesetzbuch', en: 'German Criminal Code' },
    short: { de: 'StGB', en: 'Criminal Code' },
  },
};

/** The provisions. */
export const provisions: readonly LegalProvision[] = [
  {
    code: 'DE_STGB_184B',
    statute: 'DE_STGB',
    article: '184b',
    title: {
      de: 'Verbreitung von Inhalten über Kinder unter vierzehn',
      'de-AT': 'Darstellungen unmündiger Minderjähriger',
      en: 'Distribution of content about children under fourteen',
    },
    topic: 'DEFINITION',
    sanction: { imprisonmentYears: [0.5, 10], fineEuro: null, level: null },
    source:
      'StGB section 184b subsection 1, as quoted by sexualstrafrecht-regensburg.de: six months to ten years',
    confidence: 'MEDIUM',
    validFrom: day('2024-06-28'),
    validTo: null,
  },
  {
    code: 'DE_STGB_184C',
    statute: 'DE_STGB',
    article: '184c',
    title: {
      de: 'Verbreitung von Inhalten über Jugendliche von vierzehn bis siebzehn',
      en: 'Distribution of content about young persons of fourteen to seventeen',
    },
    topic: 'DEFINITION',
    sanction: {
      imprisonmentYears: [0, 3],
      fineEuro: null,
      fine: { currency: 'EUR', least: null, most: null, category: 'Tagessätze' },
      level: null,
    },
    source: 'StGB section 184c subsection 1, as quoted by verteidiger-sexualstrafrecht.de',
    confidence: 'MEDIUM',
    validFrom: day('2024-06-28'),
    validTo: null,
  },
];
