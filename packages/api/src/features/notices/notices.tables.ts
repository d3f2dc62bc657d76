import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { AbuseContactEntity, AbuseContactOverrideEntity } from './contacts/abuse-contact.entity.js';
import type {
  NoticeDeliveryReportEntity,
  NoticeDepartureEntity,
  NoticeEntity,
  NoticeFormEntity,
  NoticeItemEntity,
  NoticeItemTakenOutEntity,
  NoticeLinkEntity,
  NoticeRoundEntity,
  ProviderAnswerEntity,
} from './notice.entity.js';

/** The tables of this feature as rows. */
export type NoticeTables = InferKyselyDB<
  | typeof AbuseContactEntity
  | typeof AbuseContactOverrideEntity
  | typeof NoticeEntity
  | typeof NoticeItemEntity
  | typeof NoticeItemTakenOutEntity
  | typeof NoticeDepartureEntity
  | typeof NoticeRoundEntity
  | typeof NoticeLinkEntity
  | typeof ProviderAnswerEntity
  | typeof NoticeDeliveryReportEntity
  | typeof NoticeFormEntity
>;
export type AbuseContactRow = Selectable<NoticeTables['abuse_contact']>;
export type NoticeRow = Selectable<NoticeTables['notice']>;
export type NoticeItemRow = Selectable<NoticeTables['notice_item']>;
export type NoticeFormRow = Selectable<NoticeTables['notice_form']>;
