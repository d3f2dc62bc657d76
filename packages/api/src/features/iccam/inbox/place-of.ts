import type { EntityManager } from '@mikro-orm/postgresql';
import type { Address } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { WorkContext } from '../../../platform/work-context.js';
import { addImportedItem, openOrJoinCases, reportedItemOf, targetOfAddress } from '../../cases/index.js';
import type { IccamContent } from '../client/iccam-answers.js';

/** Where an item of the exchange is worked on here. */
export interface Place {
  readonly caseId: string;
  readonly contentItemId: string;
}

/** A file joins the case of the page it was reported with while nobody works on that; otherwise it has its own. */
export async function placeOf(
  em: EntityManager,
  work: WorkContext,
  content: IccamContent,
  address: Address,
): Promise<Place> {
  const { rows } = await sql<{ case_id: string }>`
    select iccam_item.case_id from iccam_item
    join case_fact as hotline_case on hotline_case.id = iccam_item.case_id and hotline_case.status = 'RECEIVED'
    where iccam_item.report_id = ${content.reportId} and iccam_item.origin = 'PARTNER'
    order by iccam_item.content_id limit 1
  `.execute(em.getKysely());
  const [page] = content.url.isSourceUrl ? [] : rows;
  const added = page === undefined ? null : await addImportedItem(em, work, page.case_id, address);
  if (page !== undefined && added !== null) return { caseId: page.case_id, contentItemId: added };
  const [joined] = await openOrJoinCases(
    em,
    work,
    [targetOfAddress(address)],
    false,
    content.countryAssignmentDate,
  );
  if (joined === undefined) throw new TypeError('an address without a case');
  const { id } = await reportedItemOf(em, joined.caseId);
  return { caseId: joined.caseId, contentItemId: id };
}
