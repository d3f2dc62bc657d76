import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type {
  NoticeDeliveryReportEntity,
  NoticeDepartureEntity,
  NoticeEntity,
  NoticeFormEntity,
  NoticeItemEntity,
  NoticeItemTakenOutEntity,
  NoticeLinkEntity,
  NoticeRoundEntity,
} from './notice.entity.js';

/** The database tables of this feature. */
export type NoticeTables = InferKyselyDB<
  | typeof NoticeEntity
  | typeof NoticeItemEntity
  | typeof NoticeItemTakenOutEntity
  | typeof NoticeDepartureEntity
  | typeof NoticeRoundEntity
  | typeof NoticeLinkEntity
  | typeof NoticeDeliveryReportEntity
  | typeof NoticeFormEntity
>;
export type NoticeRow = Selectable<NoticeTables['notice']>;
export type NoticeItemRow = Selectable<NoticeTables['notice_item']>;
export type NoticeFormRow = Selectable<NoticeTables['notice_form']>;
