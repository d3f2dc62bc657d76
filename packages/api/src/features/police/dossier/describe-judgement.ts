import { questions, type Findings, type Jurisdiction, type LabelledType } from '@meldpunt/domain';
import { provisionsByCode, type CitedLaw } from '../../assessments/index.js';
import type {
  Coded,
  DossierAssessment,
  DossierClassification,
  DossierProvision,
  Finding,
} from './dossier.js';
import type { AssessmentFacts } from './dossier-facts.js';
import { yesNoWords } from './dossier-words.data.js';
import { instant, orNull, type WordsIn } from './words-in.js';

/** Which vocabulary the answers to a question are of; `null` for yes or no. */
const vocabularies: { readonly [Question in keyof Findings]-?: LabelledType | null } = {
  accessibility: 'Accessibility',
  medium: 'Medium',
  subject: 'Subject',
  conduct: 'Conduct',
  apparentAge: 'AgeGroup',
  sex: 'Sex',
  severe: null,
  realChild: null,
  selfGenerated: null,
  childModelling: null,
  promotesAbuse: null,
  advertisesAbuse: null,
  immediateDanger: null,
  legalReview: 'LegalReview',
};

export const describeAssessment = (row: AssessmentFacts, words: WordsIn): DossierAssessment => ({
  assessedAt: instant(row.assessed_at),
  findings: questions.map((question) => describeFinding(question, row.findings, words)),
  siteType: orNull(row.site_type, (type) => words.labelled('SiteType', type)),
  commerciality: orNull(row.commerciality, (code) => words.labelled('Commerciality', code)),
  paymentMethods: row.payment_methods.map((method) => words.labelled('PaymentMethod', method)),
});

function describeFinding(question: keyof Findings, findings: Findings, words: WordsIn): Finding {
  return {
    question: words.labelled('FindingsQuestion', question),
    answer: orNull(findings[question] ?? null, (answer) => describeAnswer(question, answer, words)),
  };
}

function describeAnswer(question: keyof Findings, answer: string | boolean, words: WordsIn): Coded {
  if (typeof answer === 'boolean') return words.listed(yesNoWords, answer ? 'YES' : 'NO');
  const vocabulary = vocabularies[question];
  return vocabulary === null ? { code: answer, words: answer } : words.labelled(vocabulary, answer);
}

export const describeClassification = (
  row: AssessmentFacts,
  isConcluded: boolean,
  words: WordsIn,
): DossierClassification => ({
  result: words.labelled('Classification', row.classification),
  isConcluded,
  decidedBy: row.decided_by.map(words.reason),
  because: row.because.map(words.reason),
  needsLegalReview: row.needs_legal_review,
  lawVersion: row.law_version,
  rulesVersion: row.rules_version,
});

const describeStatute = (code: string, { statutes }: Jurisdiction, { language }: WordsIn): Coded => ({
  code,
  words: statutes[code]?.name[language] ?? code,
});

export const describeLegalBasis = (
  cited: CitedLaw | null,
  jurisdiction: Jurisdiction,
  words: WordsIn,
): readonly DossierProvision[] =>
  (cited === null ? [] : provisionsByCode(jurisdiction, cited)).map((provision) => ({
    code: provision.code,
    statute: describeStatute(provision.statute, jurisdiction, words),
    article: provision.article,
    title: provision.title[words.language],
    validFrom: provision.validFrom,
    validTo: provision.validTo,
    source: provision.source,
    sourceConfidence: words.labelled('SourceConfidence', provision.confidence),
  }));
