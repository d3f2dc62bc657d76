import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { closestRelated, type RelatedRow } from '../cases/index.js';
import { referralsOfCase } from '../referrals/index.js';
import type { RelatedCaseType } from './related-case.type.js';
import { withheld } from './withheld.js';

/** Loads the other cases that may be about the same content, with the data that the viewer may see. */
export const relatedCasesOf: LoaderDefinition<string, readonly RelatedCaseType[]> = async (
  caseIds,
  { em, loaders },
) => {
  const found = await closestRelated(em, caseIds);
  const others = [...new Set(found.flatMap(({ related }) => related.map(({ row }) => row.caseId)))];
  const referrals = new Map<string, RelatedCaseType['outcomes']>();
  for (const [at, sent] of (await loaders.use(referralsOfCase).loadMany(others)).entries())
    if (!(sent instanceof Error))
      referrals.set(
        others[at] ?? '',
        sent.map(({ kind, status, outcome }) => ({ kind, status, outcome })),
      );
  return found.map(({ own, related }) => {
    const isBlind = own.some(({ opinions }) => opinions === 'AWAITING_SECOND');
    return related.map((each) => {
      const shown = present(each, referrals.get(each.row.caseId) ?? []);
      return isBlind || each.row.isAwaiting ? withheld(shown) : shown;
    });
  });
};

const present = (
  { row, grade, because }: RelatedRow,
  outcomes: RelatedCaseType['outcomes'],
): RelatedCaseType => ({
  id: row.caseId,
  reference: row.reference,
  url: row.url,
  grade,
  because,
  openedAt: row.openedAt,
  cycle: row.cycle,
  isWithheld: false,
  status: row.status,
  classification: row.classification,
  closedBecause: row.closedBecause,
  outcomes,
  judgedByIds: row.judgedBy,
});
