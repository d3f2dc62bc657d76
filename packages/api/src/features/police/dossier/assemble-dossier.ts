import {
  bestWordsIn,
  handlingMarkText,
  Language,
  meaning,
  recipientIn,
  type CountryCode,
  type HandlingMark,
  type Jurisdiction,
  type PackWording,
} from '@meldpunt/domain';
import type { DossierContent, DossierOpinions, DossierReferral, PersonOf } from './dossier.js';
import type { AssessmentFacts, DossierFacts, ReferralFacts } from './dossier-facts.js';
import { describeChain } from './describe-chain.js';
import { describeItem } from './describe-hosting.js';
import type { CitedLaw } from '../../assessments/index.js';
import { describeAssessment, describeClassification, describeLegalBasis } from './describe-judgement.js';
import { describeTakedown } from './describe-takedown.js';
import { instant, orNull, wordsIn, type WordsIn } from './words-in.js';

/** The settings of a dossier, in addition to the facts. */
export interface DossierSetting {
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  readonly home: CountryCode;
  /** The name of the police unit that receives referrals and forwards those to police abroad, by language. */
  readonly policeUnit: PackWording;
  readonly timeZone: string;
  readonly isTest: boolean;
  readonly handling: HandlingMark;
  /** The pseudonym of a person. It is the same in everything about one case and different in every other case. */
  readonly pseudonymOf: (caseId: string, accountId: string) => string;
}

/** Creates the content of a dossier in one language. Pure: the same facts give the same content. */
export function assembleDossier(facts: DossierFacts, setting: DossierSetting): DossierContent {
  const { referral } = facts;
  const words = wordsIn(setting.language, setting.jurisdiction);
  const decisive = decisiveAssessment(facts);
  const personOf = personIn(referral.caseId, setting, words);
  return {
    schema: 'urn:meldpunt:police-dossier:1.0',
    language: setting.language,
    isTest: setting.isTest,
    handling: {
      code: handlingMarkText[setting.handling],
      words: meaning('HandlingMark', setting.handling, setting.language),
    },
    home: words.country(setting.home),
    timeZone: setting.timeZone,
    case: { reference: referral.caseReference, openedAt: instant(referral.openedAt) },
    referral: describeReferral(referral, setting, words),
    contentItem: describeItem(facts, words),
    assessment: orNull(decisive, (assessment) => describeAssessment(assessment, words)),
    classification: orNull(decisive, (assessment) =>
      describeClassification(assessment, referral.decidingAssessmentId === assessment.id, words),
    ),
    legalBasis: describeLegalBasis(citedBy(decisive), setting.jurisdiction, words),
    opinions: describeOpinions(facts, words),
    takedown: describeTakedown(facts.takedowns, personOf, words),
    chain: describeChain(facts, personOf, words),
  };
}

const citedBy = (decisive: AssessmentFacts | null): CitedLaw | null =>
  decisive === null ? null : { rulesVersion: decisive.rulesVersion, codes: decisive.legalBasis };

/** The deciding assessment. Without one, the assessment that the referral was created from. */
function decisiveAssessment({ referral, assessments }: DossierFacts): AssessmentFacts | null {
  const decisive = referral.decidingAssessmentId ?? referral.assessmentId;
  return assessments.find(({ id }) => id === decisive) ?? null;
}

const personIn =
  (caseId: string, { pseudonymOf }: DossierSetting, words: WordsIn): PersonOf =>
  (accountId, roles) => ({
    pseudonym: pseudonymOf(caseId, accountId),
    roles: (roles ?? []).map((role) => words.labelled('Role', role)),
  });

function describeReferral(
  referral: ReferralFacts,
  { language, policeUnit }: DossierSetting,
  words: WordsIn,
): DossierReferral {
  const kind = referral.kind === 'POLICE_ABROAD' ? 'POLICE_ABROAD' : 'POLICE';
  const country = orNull(referral.country, words.country);
  return {
    id: referral.id,
    reference: referral.reference,
    kind: words.labelled('ReferralKind', kind),
    status: words.labelled('ReferralStatus', referral.status),
    isUrgent: referral.queueBand === 0,
    recipient: recipientIn(
      referral.recipient,
      { kind, country: referral.country },
      Language.EN,
      language,
      policeUnit,
    ),
    forwarding: kind === 'POLICE_ABROAD' ? { through: bestWordsIn(policeUnit, language), country } : null,
    hostingCountry: country,
    because: referral.because.map(words.reason),
    createdAt: instant(referral.createdAt),
    dueAt: orNull(referral.dueAt, instant),
    sentAt: orNull(referral.sentAt, instant),
    acknowledgedAt: orNull(referral.acknowledgedAt, instant),
    completedAt: orNull(referral.completedAt, instant),
    recipientReference: referral.recipientReference,
    outcome: orNull(referral.outcome, (outcome) => words.labelled('ReferralOutcome', outcome)),
  };
}

/** The number of opinions and their status, without the names of the people who gave them. */
const describeOpinions = ({ referral, assessments }: DossierFacts, words: WordsIn): DossierOpinions => ({
  standing: words.labelled('ItemOpinions', referral.opinions),
  persons: new Set(assessments.map(({ assessedBy: person }) => person)).size,
  hasIndependentSecond: assessments.some(({ opinion }) => opinion === 'SECOND'),
});
