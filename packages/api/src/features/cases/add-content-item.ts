import { parseAddress, stepStanding } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { invalidInput, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import type { CaseTables } from './case.tables.js';
import type { AddContentItemInput } from './case.inputs.js';
import { identityKey } from './identity-key.js';
import { newContentItem } from './open-or-join-cases.js';
import { placeCase } from './step-case.js';
import { caseToChange } from './work-on-case.js';

/** Adds an address to a claimed case. An address that the case already has is answered with that item. */
export async function addContentItem(
  { caseId, expectedVersion, url }: AddContentItemInput,
  context: SignedInContext,
) {
  const address = parseAddress(url);
  if (!address.ok) {
    return invalidInput([
      { path: '/url', code: address.error.code, message: 'Give a web address that can be located.' },
    ]);
  }
  return inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const next = stepStanding(found, 'ADD_ITEM');
    if (!next.ok) return transitionNotAllowed(next.error.from, next.error.allowed);
    const key = identityKey(address.value.identity);
    const items = em.getKysely<CaseTables>();
    const existing = await items
      .selectFrom('content_item')
      .select(['id', 'identity_key', 'position'])
      .where('case_id', '=', found.id)
      .orderBy('position', 'desc')
      .execute();
    const same = existing.find((item) => key.equals(item.identity_key));
    if (same !== undefined) return { contentItemId: same.id, case: found };
    const id = context.newId();
    const position = (existing[0]?.position ?? 0) + 1;
    await items
      .insertInto('content_item')
      .values(
        newContentItem({
          id,
          caseId: found.id,
          position,
          address: address.value,
          key,
          immediateDanger: false,
        }),
      )
      .execute();
    placeCase(found, next.value, context);
    found.version += 1;
    await em.flush();
    await recordAudit(em, context, {
      action: 'CONTENT_ITEM_ADDED',
      subject: 'CONTENT_ITEM',
      subjectId: id,
      caseId: found.id,
    });
    return { contentItemId: id, case: found };
  });
}
