import type { CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { lockCase } from '../../cases/index.js';
import { noteDelivery } from '../../referrals/index.js';
import type { IccamClient } from '../client/iccam-client.js';
import { lockedReferral } from '../../referrals/index.js';
import { finishReferral } from '../finish-referral.js';
import { itemInIccam } from '../item-in-iccam.js';
import { failedBy } from '../outcomes.js';
import { ownItems } from './item-facts.js';
import { moveTo } from './move-item.js';

/**
 * Moves an item that is already in ICCAM to the country of a referral, instead of reporting it. Returns `null` if there
 * is no such item, so that the caller reports it.
 */
export async function moveInsteadOfReport(
  client: IccamClient,
  referralId: string,
  context: WorkContext,
): Promise<Attempt | null> {
  const { rows } = await sql<{ id: string; country: CountryCode }>`
    select iccam_item.id, referral.country from referral_fact as referral
    join iccam_item on iccam_item.content_item_id = referral.content_item_id
    where referral.id = ${referralId} and referral.country is not null
      and (iccam_item.state in ('IMPORTED', 'CLAIMED')
        or (iccam_item.state = 'MOVED_ON' and iccam_item.assigned_country = referral.country))
    order by iccam_item.content_id limit 1
  `.execute(kysely(context.em));
  const [found] = rows;
  if (found === undefined) return null;
  const [own] = await ownItems(context.em, context, { itemId: found.id });
  if (own === undefined) return null;
  const content = await client.content(own.item.contentId);
  if (!content.ok) return failedBy(content.error);
  const item = itemInIccam(content.value, own.item, context.rulebook.home, context.clock());
  if (!item.ok) return { outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'ANSWER_NOT_UNDERSTOOD' } };
  const country = actingCountryOf(found.country, context.clock(), context.rulebook);
  const moved = await moveTo({ client, context, own, content: content.value, item: item.value }, country);
  if (moved.outcome !== 'CONFIRMED') return moved;
  return {
    ...moved,
    effect: async (em) => {
      await moved.effect?.(em);
      await noteDelivery(em, context, referralId, 'SEND');
      const found = await lockCase(em, own.item.caseId ?? '');
      if (found !== null)
        await finishReferral(em, context, found, await lockedReferral(em, referralId), 'TRANSFERRED');
    },
  };
}
