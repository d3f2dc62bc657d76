import { lawDifferences, type LawDifference } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { presentLawReviewEntry, type LawReviewEntryType, type LawReviewFilter } from './law-review.type.js';
import { reviewLaw, type LawReviewEntry } from './review-law.js';

type Key = readonly [harm: number, assessedAt: Date, id: string];

/**
 * One page of the decisions that the current edition of the law would change, the most harmful difference first, then
 * oldest first.
 */
export async function lawReviewPage(
  filter: LawReviewFilter | null,
  page: PageArguments,
  { em, rulebook }: RequestContext,
): Promise<Connection<LawReviewEntryType>> {
  const { first, after } = pageFrom(page, readKey);
  const { caseId, difference, wasSent } = filter ?? {};
  if (caseId !== null && caseId !== undefined && !isId(caseId))
    throw badInput('filter.caseId', '`caseId` is not an id.');
  const { touched } = await reviewLaw(em, rulebook);
  const asked = touched.filter(
    (entry) =>
      (!caseId || entry.stored.caseId === caseId) &&
      (!difference || difference.includes(entry.difference)) &&
      (typeof wasSent !== 'boolean' || entry.stored.sent.length > 0 === wasSent) &&
      (after === null || isBehind(keyOf(entry), after)),
  );
  return connection(asked.slice(0, first + 1), first, keyOf, presentLawReviewEntry);
}

const harmOf = (difference: LawDifference): number => lawDifferences.indexOf(difference);
const keyOf = ({ difference, stored }: LawReviewEntry): Key => [
  harmOf(difference),
  stored.assessedAt,
  stored.id,
];

function isBehind([harm, at, id]: Key, [afterHarm, afterAt, afterId]: Key): boolean {
  if (harm !== afterHarm) return harm > afterHarm;
  const later = at.getTime() - afterAt.getTime();
  return later === 0 ? id > afterId : later > 0;
}

function readKey([harm, assessedAt, id]: readonly unknown[]): Key | null {
  const at = instantIn(assessedAt);
  return typeof harm === 'number' && at !== null && isId(id) ? [harm, at, id] : null;
}
