import type { EntityManager } from '@mikro-orm/postgresql';
import {
  parseAddress,
  parsePlace,
  relateReported,
  RelationGrade,
  type PlaceKind,
  type Relation,
  type Reported,
} from '@meldpunt/domain';
import { manyByKey } from '../../platform/graphql/loaders.js';
import { candidatesFor, ownItems, type Candidate, type OwnItem } from './related-rows.js';

/** The maximum number of related cases per case, closest first. */
const maxRelated = 50;
const grades: readonly RelationGrade[] = Object.values(RelationGrade);

/** Another case that may be about the same content, by its closest item. */
export interface RelatedRow extends Relation {
  readonly row: Candidate;
}

/** The items of a case, and the cases that are related to it. */
export interface RelatedOfCase {
  readonly own: readonly OwnItem[];
  readonly related: readonly RelatedRow[];
}

/** Finds the related cases of each case, closest first, in two statements. */
export async function closestRelated(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<readonly RelatedOfCase[]> {
  const own = manyByKey(caseIds, await ownItems(em, caseIds), (item) => item.caseId);
  const candidates = manyByKey(caseIds, await candidatesFor(em, caseIds), (row) => row.askedId);
  return caseIds.map((_, at) => ({
    own: own[at] ?? [],
    related: closest(own[at] ?? [], candidates[at] ?? []),
  }));
}

/** Each other case once, by its closest item. */
function closest(own: readonly OwnItem[], candidates: readonly Candidate[]): readonly RelatedRow[] {
  const reported = own.flatMap((item) => reportedIn(item) ?? []);
  const byCase = new Map<string, RelatedRow>();
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
  return [...byCase.values()].sort(byCloseness).slice(0, maxRelated);
}

const rankOf = ({ grade }: Pick<Relation, 'grade'>): number => grades.indexOf(grade);
const byCloseness = (first: RelatedRow, second: RelatedRow): number =>
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
