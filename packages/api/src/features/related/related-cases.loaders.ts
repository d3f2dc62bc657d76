import {
  parseAddress,
  parsePlace,
  relateReported,
  RelationGrade,
  type PlaceKind,
  type Reported,
} from '@meldpunt/domain';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { referralsOfCase } from '../referrals/index.js';
import type { RelatedCaseType } from './related-case.type.js';
import { candidatesFor, ownItems, type Candidate, type OwnItem } from './related-rows.js';
import { withheld } from './withheld.js';

/** The maximum number of related cases per case, closest first. */
const maxShown = 50;
const grades: readonly RelationGrade[] = Object.values(RelationGrade);

interface Related extends Pick<RelatedCaseType, 'grade' | 'because'> {
  readonly row: Candidate;
}

/** Loads the other cases that may be about the same content, with the data that the viewer may see. */
export const relatedCasesOf: LoaderDefinition<string, readonly RelatedCaseType[]> = async (
  caseIds,
  { em, loaders },
) => {
  const own = manyByKey(caseIds, await ownItems(em, caseIds), (item) => item.caseId);
  const candidates = manyByKey(caseIds, await candidatesFor(em, caseIds), (row) => row.askedId);
  const related = caseIds.map((_, at) => closest(own[at] ?? [], candidates[at] ?? []));
  const others = [...new Set(related.flat().map(({ row }) => row.caseId))];
  const referrals = new Map<string, RelatedCaseType['outcomes']>();
  for (const [at, found] of (await loaders.use(referralsOfCase).loadMany(others)).entries())
    if (!(found instanceof Error))
      referrals.set(
        others[at] ?? '',
        found.map(({ kind, status, outcome }) => ({ kind, status, outcome })),
      );
  return related.map((found, at) => {
    const isBlind = (own[at] ?? []).some(({ opinions }) => opinions === 'AWAITING_SECOND');
    return found.map((each) => {
      const shown = present(each, referrals.get(each.row.caseId) ?? []);
      return isBlind || each.row.isAwaiting ? withheld(shown) : shown;
    });
  });
};

/** Each other case once, by its closest item. */
function closest(own: readonly OwnItem[], candidates: readonly Candidate[]): readonly Related[] {
  const reported = own.flatMap((item) => reportedIn(item) ?? []);
  const byCase = new Map<string, Related>();
  for (const row of candidates) {
    const other = reportedIn(row);
    if (other === null) continue;
    for (const relation of reported.map((each) => relateReported(each, other))) {
      if (relation.grade === 'UNRELATED') continue;
      const known = byCase.get(row.caseId);
      if (known === undefined || rankOf(relation) < rankOf(known))
        byCase.set(row.caseId, { ...relation, row });
    }
  }
  return [...byCase.values()].sort(byCloseness).slice(0, maxShown);
}

const rankOf = ({ grade }: Pick<Related, 'grade'>): number => grades.indexOf(grade);
const byCloseness = (first: Related, second: Related): number =>
  rankOf(first) - rankOf(second) || second.row.openedAt.getTime() - first.row.openedAt.getTime();

function reportedIn({
  url,
  placeKind: kind,
}: {
  readonly url: string;
  readonly placeKind: PlaceKind | null;
}): Reported | null {
  const read = kind === null ? parseAddress(url) : parsePlace({ kind, text: url });
  return read.ok ? read.value : null;
}

const present = (
  { row, grade, because }: Related,
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
