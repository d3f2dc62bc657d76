import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { recordHandOver } from '../../hand-overs/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { announceCase } from '../announce/announce-to-iccam.js';
import { eventKeyOf } from '../announce/event-key.js';
import type { IccamContent } from '../client/iccam-responses.js';
import { iccamRecipient } from '../iccam-events.js';
import type { CaseItem } from './case-item.js';

/** An imported or returned item, with its case and content item. */
export interface ImportedItem {
  readonly id: string;
  readonly content: IccamContent;
  readonly caseItem: CaseItem;
  readonly isOrphan: boolean;
  /** When it was returned to us; `null` if it is new here. */
  readonly returnedAt: Date | null;
  /** Whether it must be claimed in ICCAM. */
  readonly isToClaim: boolean;
}

/**
 * The follow-up changes after an item was imported or returned: the audit entry, the claim, and events that are already
 * due for its address.
 */
export async function afterImport(
  em: EntityManager,
  context: WorkContext,
  { id, content, caseItem, isOrphan, returnedAt, isToClaim }: ImportedItem,
): Promise<void> {
  const { contentId, reportId } = content;
  await recordAudit(em, context, {
    action: 'ICCAM_IMPORTED',
    subject: 'CONTENT_ITEM',
    subjectId: caseItem.contentItemId,
    caseId: caseItem.caseId,
    details: { contentId, reportId, isOrphan, isReturned: returnedAt !== null },
  });
  if (isToClaim)
    await recordHandOver(em, context, {
      channel: 'ICCAM',
      recipient: iccamRecipient,
      event: 'CLAIM',
      eventKey: eventKeyOf({ id, returnedAt }, 'CLAIM'),
      subjectId: id,
      caseId: caseItem.caseId,
      urgent: false,
    });
  if (await isThoughtElsewhere(em, context, caseItem))
    await openWorkItem(em, context, {
      kind: 'CONTENT_MOVED',
      cause: 'CONTENT_MOVED',
      subjectKey: id,
      caseId: caseItem.caseId,
      urgent: false,
    });
  await announceCase(em, context, caseItem.caseId);
}

/**
 * Whether our case is routed to other countries only, although the other hotline says that the item is hosted in our
 * country now.
 */
async function isThoughtElsewhere(
  em: EntityManager,
  { clock, rulebook }: WorkContext,
  { contentItemId }: CaseItem,
): Promise<boolean> {
  const { rows } = await sql<{ hostingCountries: readonly CountryCode[] }>`
    select item_fact.hosting_countries from item_fact join case_fact on case_fact.id = item_fact.case_id
    where item_fact.id = ${contentItemId} and case_fact.status = 'ROUTED'
  `.execute(kysely(em));
  const isHome = (country: CountryCode) => actingCountryOf(country, clock(), rulebook) === rulebook.home;
  return rows.some(({ hostingCountries: countries }) => !countries.some(isHome));
}
