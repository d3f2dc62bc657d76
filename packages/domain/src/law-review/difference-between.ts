import type { LegalProvision } from '../law/provision.js';
import { isIllegal } from '../qualification/classification.js';
import type { Qualification } from '../qualification/qualification.js';
import type { LawDifference } from './law-difference.js';

type Verdict = 'ILLEGAL' | 'HARMLESS' | 'OPEN';

function verdictOf({ classification }: Qualification): Verdict {
  if (isIllegal(classification)) return 'ILLEGAL';
  return classification === 'NOT_ILLEGAL' ? 'HARMLESS' : 'OPEN';
}

const changes: Readonly<Record<Verdict, Readonly<Record<Verdict, LawDifference | null>>>> = {
  HARMLESS: { ILLEGAL: 'HARMLESS_THEN_ILLEGAL_NOW', HARMLESS: null, OPEN: 'HARMLESS_THEN_OPEN_NOW' },
  ILLEGAL: { ILLEGAL: null, HARMLESS: 'ILLEGAL_THEN_NOT_NOW', OPEN: 'ILLEGAL_THEN_NOT_NOW' },
  OPEN: { ILLEGAL: 'OPEN_THEN_ILLEGAL_NOW', HARMLESS: 'OPEN_THEN_HARMLESS_NOW', OPEN: null },
};

/**
 * Whether the result is open now only because of a question that the earlier edition did not ask, and whose answer does
 * not decide about illegality.
 */
const isUnasked = (then: Qualification, now: Qualification): boolean =>
  then.classification === 'NOT_ILLEGAL' &&
  now.settledBy.length > 0 &&
  now.settledBy.every((question) => question === 'besideDefinition');

const cited = ({ statute, article }: LegalProvision) => `${statute} ${article}`;
const articlesOf = ({ legalBasis }: Qualification) => legalBasis.map(cited).toSorted().join('|');

const wordsOf = ({ classification, decidedBy, because, legalBasis }: Qualification) =>
  JSON.stringify([classification, decidedBy, because, legalBasis.map(({ title }) => title)]);

/** How the current result differs from the earlier one; `null` when it does not. @internal */
export function differenceBetween(
  then: Qualification,
  now: Qualification,
  leftTheHotline: boolean,
): LawDifference | null {
  if (isUnasked(then, now)) return 'NOT_ASKED_THEN';
  const change = changes[verdictOf(then)][verdictOf(now)];
  if (change !== null) return change;
  if (isIllegal(then.classification) && then.classification !== now.classification) return 'BASELINE_CHANGED';
  if (articlesOf(then) !== articlesOf(now))
    return leftTheHotline ? 'WRONG_ARTICLE_SENT' : 'WRONG_ARTICLE_KEPT';
  return wordsOf(then) === wordsOf(now) ? null : 'WORDING';
}
