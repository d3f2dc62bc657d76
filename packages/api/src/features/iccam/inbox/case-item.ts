import type { EntityManager } from '@mikro-orm/postgresql';
import type { Address } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { addImportedItem, openOrJoinCases, reportedItemOf, targetOfAddress } from '../../cases/index.js';
import type { IccamContent } from '../client/iccam-responses.js';

/** The case and content item of an ICCAM item. */
export interface CaseItem {
  readonly caseId: string;
  readonly contentItemId: string;
}

/**
 * Finds or creates the case and content item of an ICCAM item. A file is added to the case of the page that it was
 * reported with, while nobody works on that case. Otherwise it gets its own case.
 */
export async function caseItemFor(
  em: EntityManager,
  context: WorkContext,
  content: IccamContent,
  address: Address,
): Promise<CaseItem> {
  const { rows } = await sql<{ caseId: string }>`
    select iccam_item.case_id from iccam_item
    join case_fact as hotline_case on hotline_case.id = iccam_item.case_id and hotline_case.status = 'RECEIVED'
    where iccam_item.report_id = ${content.reportId} and iccam_item.origin = 'PARTNER'
    order by iccam_item.content_id limit 1
  `.execute(kysely(em));
  const [page] = content.url.isSourceUrl ? [] : rows;
  const added = page === undefined ? null : await addImportedItem(em, context, page.caseId, address);
  if (page !== undefined && added !== null) return { caseId: page.caseId, contentItemId: added };
  const [joined] = await openOrJoinCases(
    em,
    context,
    [targetOfAddress(address)],
    false,
    content.countryAssignmentDate,
  );
  if (joined === undefined) throw new TypeError('no case was opened for the address');
  const { id } = await reportedItemOf(em, joined.caseId);
  return { caseId: joined.caseId, contentItemId: id };
}
