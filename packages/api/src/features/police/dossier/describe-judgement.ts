import {
  bestWordsIn,
  questions,
  type Findings,
  type Jurisdiction,
  type LabelledType,
  type Question,
} from '@meldpunt/domain';
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

/** The vocabulary of the answers to each question, or `null` for yes or no. */
const vocabularies: Readonly<Record<Question, LabelledType | null>> = {
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
  besideDefinition: 'BesideDefinition',
  immediateDanger: null,
  legalReview: 'LegalReview',
};

export const describeAssessment = (row: AssessmentFacts, words: WordsIn): DossierAssessment => ({
  assessedAt: instant(row.assessedAt),
  findings: questions.flatMap((question) => describeFinding(question, row.findings, words)),
  siteType: orNull(row.siteType, (type) => words.labelled('SiteType', type)),
  commerciality: orNull(row.commerciality, (code) => words.labelled('Commerciality', code)),
  paymentMethods: row.paymentMethods.map((method) => words.labelled('PaymentMethod', method)),
});

/** A question with several answers gives one finding for each answer. */
function describeFinding(question: Question, findings: Findings, words: WordsIn): readonly Finding[] {
  const given = findings[question] ?? null;
  const answers = typeof given === 'object' && given !== null && given.length > 0 ? given : [given];
  return answers.map((answer) => ({
    question: words.labelled('FindingsQuestion', question),
    answer: answer === null || typeof answer === 'object' ? null : describeAnswer(question, answer, words),
  }));
}

function describeAnswer(question: Question, answer: string | boolean, words: WordsIn): Coded {
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
  decidedBy: row.decidedBy.map(words.reason),
  because: row.because.map(words.reason),
  needsLegalReview: row.needsLegalReview,
  lawVersion: row.lawVersion,
  rulesVersion: row.rulesVersion,
});

const describeStatute = (code: string, { statutes }: Jurisdiction, { language }: WordsIn): Coded => ({
  code,
  words: statutes[code] === undefined ? code : bestWordsIn(statutes[code].name, language),
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
    title: bestWordsIn(provision.title, words.language),
    validFrom: provision.validFrom,
    validTo: provision.validTo,
    source: provision.source,
    sourceConfidence: words.labelled('SourceConfidence', provision.confidence),
  }));
