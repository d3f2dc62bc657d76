import type { Feature } from '../../platform/feature.js';
import { prepareNoticeTask } from '../referrals/index.js';
import { followNotice } from './after-sending/follow-notice.js';
import { noteNoticeRetried } from './after-sending/note-notice-stopped.js';
import { prepareNotice } from './collect/prepare-notice.js';
import { NoticeFormResolver } from './forms/notice-form.resolver.js';
import type { NoticePorts } from './notice-settings.js';
import {
  NoticeDeliveryReportEntity,
  NoticeDepartureEntity,
  NoticeEntity,
  NoticeFormEntity,
  NoticeItemEntity,
  NoticeItemTakenOutEntity,
  NoticeLinkEntity,
  NoticeRoundEntity,
} from './notice.entity.js';
import { ProviderNoticeResolver, ReferralNoticesResolver } from './notice.resolver.js';
import { noticePermissions } from './notices.permissions.js';
import { noticeChannel } from './send/notice-channel.js';
import { followNoticeTask } from './send/note-sent.js';
import { noticeViews } from './notice.views.js';

interface Parts {
  readonly notices: NoticePorts;
}

export const notices = {
  entities: [
    NoticeEntity,
    NoticeFormEntity,
    NoticeItemEntity,
    NoticeItemTakenOutEntity,
    NoticeRoundEntity,
    NoticeLinkEntity,
    NoticeDeliveryReportEntity,
    NoticeDepartureEntity,
  ],
  views: noticeViews,
  permissions: noticePermissions,
  resolvers: () => [new NoticeFormResolver(), new ReferralNoticesResolver(), new ProviderNoticeResolver()],
  tasks: (parts: Parts) => ({
    [prepareNoticeTask]: prepareNotice(parts.notices),
    [followNoticeTask]: followNotice,
  }),
  channels: ({ notices: ports }: Parts) =>
    ports.mail === null ? {} : { NOTICE: noticeChannel({ ...ports, mail: ports.mail }) },
  onRetry: noteNoticeRetried,
} satisfies Feature;
