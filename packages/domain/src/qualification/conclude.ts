import { Classification } from './classification.js';
import { Consequence } from '../law/criterion.js';
import { decisiveQuestions } from './possible-worlds.js';
import type { Qualification } from './qualification.js';
import { QualificationReason } from './qualification-reason.js';
import type { QuestionName } from '../law/question.js';
import {
  answeredQuestions,
  answerTo,
  besideReasons,
  citedAnswers,
  disputed,
  isOutcome,
  meansIllegal,
  type Meaning,
  unique,
  type Weighed,
} from './weighed.js';

type Conclusion = Pick<Qualification, 'classification' | 'decidedBy' | 'because'> & Partial<Qualification>;
type Versions = Pick<Qualification, 'lawVersion' | 'rulesVersion'>;

/** Adds the default fields to a conclusion and freezes it, so that all callers can share it. @internal */
export function frozen({ lawVersion, rulesVersion }: Versions, conclusion: Conclusion): Qualification {
  const { decidedBy, legalBasis = [], because, settledBy = [], raisedBy = [] } = conclusion;
  [decidedBy, legalBasis, because, settledBy, raisedBy].forEach(Object.freeze);
  return Object.freeze({
    classification: conclusion.classification,
    decidedBy,
    legalBasis,
    because,
    settledBy,
    raisedBy,
    lawVersion,
    rulesVersion,
    needsLegalReview: conclusion.needsLegalReview ?? false,
    concernsPromotion: conclusion.concernsPromotion ?? false,
  });
}

const decidingRows = ({ held, heldOtherLaw }: Weighed) => unique([...held, ...heldOtherLaw]);
const codesOf = (weighed: Weighed) => decidingRows(weighed).map(({ criterion }) => criterion.code);
const basisOf = (weighed: Weighed) => unique(decidingRows(weighed).flatMap(({ basis }) => basis));

function reasonsOf(weighed: Weighed): readonly string[] {
  const { held, rules, digits } = weighed;
  const isReviewed = held.some(({ criterion }) => criterion.then === Consequence.LEGAL_REVIEW);
  const review = isReviewed ? answerTo('legalReview', rules, digits) : undefined;
  return [
    ...decidingRows(weighed).flatMap(({ criterion }) => criterion.because),
    ...(typeof review === 'string' ? [`LEGAL_REVIEW_FOUND_${review}`] : []),
    ...citedAnswers(weighed),
    ...besideReasons(weighed),
  ];
}

const possibleOnly = (meaning: Meaning) => (meaning === Consequence.CONTRADICTION ? null : meaning);

/** Treats baseline and national illegality as one, for the question whether the content is illegal at all. */
const legality = (meaning: Meaning) => (meansIllegal(meaning) ? 'ILLEGAL' : possibleOnly(meaning));

const contradiction = (weighed: Weighed): Conclusion => ({
  classification: Classification.UNDETERMINED,
  decidedBy: codesOf(weighed),
  because: unique([QualificationReason.CONTRADICTORY_FINDINGS, ...reasonsOf(weighed)]),
  settledBy: answeredQuestions(weighed),
});

function dispute(weighed: Weighed): Conclusion {
  const { because, settledBy = [], ...said } = contradiction(weighed);
  return {
    ...said,
    because: [...because, 'LEGAL_REVIEW_FOUND_PUNISHABLE'],
    settledBy: [...settledBy, 'legalReview'],
  };
}

function illegal(weighed: Weighed): Conclusion {
  const { meanings, meaningOf, worlds, held, heldBaseline } = weighed;
  const isBaseline = !meanings.includes(Classification.NATIONALLY_ILLEGAL);
  const international = isBaseline ? heldBaseline.map(({ criterion }) => criterion) : [];
  const raisedBy = decisiveQuestions(worlds, (verdict) => possibleOnly(meaningOf(verdict)));
  return {
    classification: isBaseline ? Classification.BASELINE : Classification.NATIONALLY_ILLEGAL,
    decidedBy: [...international.map(({ code }) => code), ...codesOf(weighed)],
    legalBasis: basisOf(weighed),
    because: unique([
      ...international.flatMap(({ because }) => because),
      ...reasonsOf(weighed),
      ...(raisedBy.length > 0 ? [QualificationReason.BASELINE_OPEN] : []),
    ]),
    raisedBy,
    concernsPromotion: held.some(({ criterion }) => criterion.concernsPromotion === true),
  };
}

const settled = (weighed: Weighed, classification: Classification): Conclusion => ({
  classification,
  decidedBy: codesOf(weighed),
  legalBasis: basisOf(weighed),
  because: unique(reasonsOf(weighed)),
});

/** Why the criteria give no classification: no row covers such facts, or a row says that no law is known. */
function unclassifiedReasons({ worlds, held }: Weighed): readonly QualificationReason[] {
  const isGap = worlds.verdicts.some(({ row }) => row < 0);
  const isLawless = held.some(({ criterion }) => criterion.then === Consequence.NO_LAW_KNOWN);
  return [
    ...(isGap ? [QualificationReason.NO_CRITERION_APPLIES] : []),
    ...(isLawless ? [QualificationReason.NO_LAW_KNOWN] : []),
  ];
}

/** Whether a person has to find the law for every possible answer to the open questions. */
const isWithoutLaw = ({ meanings }: Weighed): boolean =>
  meanings.includes(Consequence.NO_LAW_KNOWN) && meanings.every((meaning) => !isOutcome(meaning));

/** The questions that a person still has to answer: first the facts that decide whether law is known, then the law. */
function reviewedBy({ worlds, meanings, meaningOf }: Weighed): readonly QuestionName[] {
  const facts = decisiveQuestions(worlds, (verdict) => legality(meaningOf(verdict)));
  const law: readonly QuestionName[] = meanings.includes(Consequence.LEGAL_REVIEW) ? ['legalReview'] : [];
  return facts.length > 0 ? facts : law;
}

/** The facts are complete, and the criteria either leave the decision to a lawyer or do not cover such facts. */
function forReview(weighed: Weighed): Conclusion {
  const lacking = unclassifiedReasons(weighed);
  return {
    classification: Classification.UNDETERMINED,
    decidedBy: [...codesOf(weighed), ...lacking],
    legalBasis: basisOf(weighed),
    because: unique([QualificationReason.LEGAL_REVIEW_NEEDED, ...lacking, ...reasonsOf(weighed)]),
    settledBy: reviewedBy(weighed),
    needsLegalReview: true,
  };
}

function open(weighed: Weighed): Conclusion {
  const { worlds, meanings, meaningOf } = weighed;
  const decisive = decisiveQuestions(worlds, (verdict) => legality(meaningOf(verdict)));
  return {
    classification: Classification.UNDETERMINED,
    decidedBy: [QualificationReason.OPEN_QUESTIONS],
    because: [
      QualificationReason.OPEN_QUESTIONS,
      ...(meanings.some(meansIllegal) ? [QualificationReason.MAY_BE_ILLEGAL] : []),
      ...besideReasons(weighed),
    ],
    settledBy: decisive.length > 0 ? decisive : worlds.open.map(({ name }) => name),
  };
}

/** Draws one conclusion from all possible answers to the open questions. @internal */
export function conclude(weighed: Weighed): Conclusion {
  const [meaning, ...others] = unique(weighed.meanings.map(legality));
  if (meaning === undefined || meaning === null) return contradiction(weighed);
  if (others.length > 0) return isWithoutLaw(weighed) ? forReview(weighed) : open(weighed);
  if (meaning === disputed) return dispute(weighed);
  if (meaning === 'ILLEGAL') return illegal(weighed);
  return isOutcome(meaning) ? settled(weighed, meaning) : forReview(weighed);
}
