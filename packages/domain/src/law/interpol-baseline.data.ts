import type { BaselineCriterion } from './criterion.js';

// INTERPOL’s baseline: content illegal in every country. Origin: interpol.int, “Blocking and categorizing content”: the
// children are real, are or appear younger than 13, and the abuse is severe. Checked 2026-11-22. Coverage: the three
// stated criteria, as questions that the analyst answers. They apply only to photographs, films and live streams of a
// minor: an image that was generated or drawn records no abuse of a real child. Left out: confirmation by two countries
// or agencies (a condition of INTERPOL’s list, not of the category) and the finer legal wording, for which no source
// was found. The baseline never makes anything illegal: it is checked only when national law already covers the
// imagery.

/** The baseline that all hotlines of the network share. @public */
export const interpolBaseline: readonly BaselineCriterion[] = [
  {
    code: 'INTERPOL_BASELINE',
    title: {
      NL: 'Internationale basiscriteria van INTERPOL',
      FR: 'Critères internationaux de base d’INTERPOL',
      DE: 'Internationale Mindestkriterien von INTERPOL',
      EN: 'INTERPOL’s international baseline criteria',
    },
    source: 'INTERPOL, Blocking and categorizing content',
    confidence: 'MEDIUM',
    when: {
      medium: ['PHOTO', 'VIDEO', 'LIVESTREAM'],
      subject: ['MINOR', 'APPEARS_MINOR'],
      realChild: [true],
      apparentAge: ['INFANT', 'PRE_PUBESCENT'],
      severe: [true],
    },
    because: ['REAL_CHILD', 'APPEARS_UNDER_THIRTEEN', 'SEVERE_ABUSE'],
  },
];
