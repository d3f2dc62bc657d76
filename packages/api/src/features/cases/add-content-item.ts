import type { EntityManager } from '@mikro-orm/postgresql';
import { readReportText, stepStanding, type ReadText } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { asProblem, invalidInput, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import type { CaseTables } from './content-item.entity.js';
import type { AddContentItemInput } from './case.inputs.js';
import { newContentItem } from './open-or-join-cases.js';
import { targetOfAddress, targetOfPlace, type ReportedTarget } from './reported-target.js';
import { setCaseStanding } from './step-case.js';
import { caseToChange } from './lock-case.js';

/**
 * Adds every address and place in a text to a claimed case. For those that the case already has, the existing items are
 * returned. Unreadable parts are returned as problems.
 */
export async function addContentItem(
  { caseId, expectedVersion, url }: AddContentItemInput,
  context: SignedInContext,
) {
  const read = readReportText(url);
  const problems = read.rejected.map(({ code }) => asProblem({ path: '/url', code }));
  const targets = targetsIn(read, context);
  if (targets.length === 0) return invalidInput(problems);
  return inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const next = stepStanding(found, 'ADD_ITEM');
    if (!next.ok) return transitionNotAllowed(next.error.from, next.error.allowed);
    const { ids, added } = await addItems(em, context, found.id, targets);
    if (added.length === 0) return { contentItemIds: ids, problems, case: found };
    setCaseStanding(found, next.value, context);
    found.version += 1;
    await em.flush();
    await recordAudit(
      em,
      context,
      ...added.map((id) => ({
        action: 'CONTENT_ITEM_ADDED' as const,
        subject: 'CONTENT_ITEM' as const,
        subjectId: id,
        caseId: found.id,
      })),
    );
    return { contentItemIds: ids, problems, case: found };
  });
}

const targetsIn = (
  { addresses, places }: ReadText,
  { newId }: SignedInContext,
): readonly ReportedTarget[] => [
  ...addresses.map(targetOfAddress),
  ...places.map((place) => targetOfPlace(place, newId())),
];

/** Adds the missing items to a locked case. `ids` has the item of every target, in order. */
async function addItems(
  em: EntityManager,
  { newId }: SignedInContext,
  caseId: string,
  targets: readonly ReportedTarget[],
): Promise<{ readonly ids: readonly string[]; readonly added: readonly string[] }> {
  const items = kysely<CaseTables>(em);
  const existing = await items
    .selectFrom('content_item')
    .select(['id', 'identityKey', 'position'])
    .where('caseId', '=', caseId)
    .orderBy('position', 'desc')
    .execute();
  const last = existing[0]?.position ?? 0;
  const wanted = targets.map((target) => {
    const same = existing.find((item) => target.key.equals(item.identityKey));
    return { target, id: same?.id ?? newId(), isNew: same === undefined };
  });
  const fresh = wanted.filter(({ isNew }) => isNew);
  if (fresh.length > 0)
    await items
      .insertInto('content_item')
      .values(
        fresh.map(({ target, id }, at) =>
          newContentItem({ id, caseId, position: last + at + 1, target, immediateDanger: false }),
        ),
      )
      .execute();
  return { ids: wanted.map(({ id }) => id), added: fresh.map(({ id }) => id) };
}
