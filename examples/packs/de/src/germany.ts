import {
  belgianRoutingPolicy,
  type CalendarDate,
  type CountryCode,
  interpolBaseline,
  type Jurisdiction,
  type RoutingPolicy,
} from '@meldpunt/domain';
import { criteria } from './criteria.data.js';
import { provisions, statutes } from './provisions.data.js';

const day = (text: string) => text as CalendarDate;

/** German law as an UNREVIEWED EXAMPLE of a pack. */
export const germany: Jurisdiction = {
  country: 'DE' as CountryCode,
  name: { de: 'Deutschland', en: 'Germany', nl: 'Duitsland', fr: 'Allemagne', tr: 'Almanya' },
  statutes,
  editions: [
    {
      version: 'DE-EXAMPLE-1',
      knownFrom: day('2026-11-29'),
      source: 'Example written for this repository; not reviewed by a German lawyer',
      lawVersions: [
        {
          version: 'DE-2024-06-28',
          validFrom: day('2024-06-28'),
          validTo: null,
          source:
            'Present wording of section 184b (at least six months); the day it began was not read in a source',
          confidence: 'LOW',
        },
      ],
      provisions,
      criteria,
      baseline: interpolBaseline,
      ageGroups: [
        { code: 'DE_INFANT', title: { de: 'Säugling oder Kleinkind', en: 'Infant' }, iccam: 'INFANT' },
        {
          code: 'DE_CHILD',
          title: { de: 'Kind vor der Pubertät', en: 'Child before puberty' },
          iccam: 'PRE_PUBESCENT',
        },
        {
          code: 'DE_CHILD_IN_PUBERTY',
          title: { de: 'Kind unter vierzehn in der Pubertät', en: 'Child under fourteen in puberty' },
          iccam: 'PUBESCENT',
        },
        {
          code: 'DE_YOUTH',
          title: { de: 'Vierzehn bis siebzehn', en: 'Fourteen to seventeen' },
          iccam: 'PUBESCENT',
        },
      ],
      questions: [
        {
          name: 'posture',
          title: { de: 'In welcher Haltung?', en: 'In what posture?', tr: 'Hangi duruşta?' },
          answers: [
            { code: 'DE_PROVOCATIVE', title: { de: 'Aufreizend geschlechtsbetont', en: 'Provocative' } },
            { code: 'DE_NATURAL', title: { de: 'Natürlich', en: 'Natural' } },
          ],
        },
      ],
    },
  ],
};

/**
 * The choices of the eco hotline as an example: every punishable content goes to the police at home (BKA), wherever it
 * is hosted (eco.de, "Unsere Arbeitsweise"; answer of the federal government, direktzu.de); jugendschutz.net and FSM
 * share the work at home.
 */
export const germanRouting: RoutingPolicy = {
  ...belgianRoutingPolicy,
  homeProviderGate: null,
  copyForeignToPolice: true,
  atHome: {
    toPolice: true,
    authority: null,
    hotlines: [
      {
        organisation: 'FSM e.V.',
        source: 'Memorandum of understanding between BKA, eco, FSM and jugendschutz.net (praeventionstag.de)',
        handling: 'BESIDE',
      },
      {
        organisation: 'jugendschutz.net',
        source: 'Memorandum of understanding between BKA, eco, FSM and jugendschutz.net (praeventionstag.de)',
        handling: 'BESIDE',
      },
    ],
  },
};
