import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { recordHandOver } from '../../hand-overs/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { announceCase } from '../announce/announce-to-iccam.js';
import { eventKeyOf } from '../announce/event-key.js';
import type { IccamContent } from '../client/iccam-answers.js';
import { iccamRecipient } from '../iccam-events.js';
import type { Place } from './place-of.js';

/** An item that has its place here now. */
export interface Arrived {
  readonly id: string;
  readonly content: IccamContent;
  readonly place: Place;
  readonly isOrphan: boolean;
  /** When it came home, if it had been passed on before. */
  readonly returnedAt: Date | null;
  /** Whether it is to be claimed in the exchange. */
  readonly isToClaim: boolean;
}

/** What follows once an item has its place: the trail, the claim, and what is true of its address already. */
export async function followArrival(
  em: EntityManager,
  work: WorkContext,
  { id, content, place, isOrphan, returnedAt, isToClaim }: Arrived,
): Promise<void> {
  const { contentId, reportId } = content;
  await recordAudit(em, work, {
    action: 'ICCAM_IMPORTED',
    subject: 'CONTENT_ITEM',
    subjectId: place.contentItemId,
    caseId: place.caseId,
    details: { contentId, reportId, isOrphan, isReturned: returnedAt !== null },
  });
  if (isToClaim)
    await recordHandOver(em, work, {
      channel: 'ICCAM',
      recipient: iccamRecipient,
      event: 'CLAIM',
      eventKey: eventKeyOf({ id, returned_at: returnedAt }, 'CLAIM'),
      subjectId: id,
      caseId: place.caseId,
      urgent: false,
    });
  if (await isThoughtElsewhere(em, work, place))
    await openWorkItem(em, work, {
      kind: 'CONTENT_MOVED',
      cause: 'CONTENT_MOVED',
      subjectKey: id,
      caseId: place.caseId,
      urgent: false,
    });
  await announceCase(em, work, place.caseId);
}

/** Whether we had handed it to another country: the other hotline says that it is hosted here now. */
async function isThoughtElsewhere(
  em: EntityManager,
  { clock, rulebook }: WorkContext,
  { contentItemId }: Place,
): Promise<boolean> {
  const { rows } = await sql<{ hosting_countries: readonly CountryCode[] }>`
    select item_fact.hosting_countries from item_fact join case_fact on case_fact.id = item_fact.case_id
    where item_fact.id = ${contentItemId} and case_fact.status = 'ROUTED'
  `.execute(em.getKysely());
  const isHome = (country: CountryCode) => actingCountryOf(country, clock(), rulebook) === rulebook.home;
  return rows.some(({ hosting_countries: countries }) => !countries.some(isHome));
}
