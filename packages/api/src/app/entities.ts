import { AccountEntity } from '../features/identity/account.entity.js';
import {
  AbuseContactEntity,
  AbuseContactOverrideEntity,
} from '../features/notices/contacts/abuse-contact.entity.js';
import {
  NoticeDeliveryReportEntity,
  NoticeDepartureEntity,
  NoticeEntity,
  NoticeFormEntity,
  NoticeItemEntity,
  NoticeItemTakenOutEntity,
  NoticeLinkEntity,
  NoticeRoundEntity,
  ProviderAnswerEntity,
} from '../features/notices/notice.entity.js';
import { AssessmentEntity } from '../features/assessments/assessment.entity.js';
import { AuditEntryEntity } from '../features/audit/audit-entry.entity.js';
import { CaseEntity } from '../features/cases/case.entity.js';
import { ContentItemEntity } from '../features/cases/content-item.entity.js';
import { DeadlineClockEntity, DeadlineEventEntity } from '../features/deadlines/deadline.entity.js';
import { HandOverAttemptEntity, HandOverEntity } from '../features/hand-overs/hand-over.entity.js';
import { IccamActionEntity, IccamItemEntity, IccamVisitEntity } from '../features/iccam/iccam-item.entity.js';
import { HostingObservationEntity } from '../features/hosting/hosting-observation.entity.js';
import { ProviderRangeEntity } from '../features/hosting/lookup/provider-range.entity.js';
import { PoliceFeedEntryEntity } from '../features/police/feed/police-feed-entry.entity.js';
import {
  PoliceAnswerEntity,
  PoliceQuestionEntity,
} from '../features/police/questions/police-question.entity.js';
import { PoliceDossierEntity } from '../features/police/dossier/police-dossier.entity.js';
import { ClearanceDecisionEntity, ReferralEntity } from '../features/referrals/referral.entity.js';
import { ReachabilityObservationEntity } from '../features/reachability/reachability-observation.entity.js';
import { RemovalWatchEntity } from '../features/removal/removal-watch.entity.js';
import { ReportEntity, ReportedAddressEntity } from '../features/reports/report.entity.js';
import { WebhookEndpointEntity, WebhookEventEntity } from '../features/webhooks/webhook.entity.js';
import { WorkItemEntity } from '../features/work-items/work-item.entity.js';
import { IccamReportLinkEntity } from '../features/iccam/report/iccam-report-link.entity.js';
import { Migration20261122000000_initial } from '../migrations/Migration20261122000000_initial.js';
import { Migration20261123000000_hand_overs } from '../migrations/Migration20261123000000_hand_overs.js';
import { Migration20261123100000_notices } from '../migrations/Migration20261123100000_notices.js';
import { Migration20261123110000_iccam } from '../migrations/Migration20261123110000_iccam.js';
import { Migration20261123140000_deadlines } from '../migrations/Migration20261123140000_deadlines.js';
import { Migration20261123130000_removal } from '../migrations/Migration20261123130000_removal.js';
import { Migration20261123120000_police } from '../migrations/Migration20261123120000_police.js';
import { Migration20261123140100_webhooks } from '../migrations/Migration20261123140100_webhooks.js';
import { Migration20261124090000_contact_clocks } from '../migrations/Migration20261124090000_contact_clocks.js';
import { Migration20261124100000_question_clocks } from '../migrations/Migration20261124100000_question_clocks.js';
import { Migration20261129100000_places } from '../migrations/Migration20261129100000_places.js';
import { Migration20261129110000_linked_reports } from '../migrations/Migration20261129110000_linked_reports.js';
import { Migration20261129100000_removal_evidence } from '../migrations/Migration20261129100000_removal_evidence.js';
import { Migration20261125090000_returned_items } from '../migrations/Migration20261125090000_returned_items.js';
import { Migration20261129090000_domestic_authority } from '../migrations/Migration20261129090000_domestic_authority.js';
import { Migration20261129090000_law_of_notices } from '../migrations/Migration20261129090000_law_of_notices.js';
import { Migration20261129093000_hosting_sources } from '../migrations/Migration20261129093000_hosting_sources.js';
import { Migration20261129110000_trusted_flagger } from '../migrations/Migration20261129110000_trusted_flagger.js';
import { Migration20261129120000_delivery_reports } from '../migrations/Migration20261129120000_delivery_reports.js';
import { Migration20261129150000_last_gates } from '../migrations/Migration20261129150000_last_gates.js';

/** Everything the unit of work knows. */
export const entities = [
  AccountEntity,
  AuditEntryEntity,
  ReportEntity,
  ReportedAddressEntity,
  CaseEntity,
  ContentItemEntity,
  HostingObservationEntity,
  ProviderRangeEntity,
  AssessmentEntity,
  ReferralEntity,
  ClearanceDecisionEntity,
  HandOverEntity,
  HandOverAttemptEntity,
  WorkItemEntity,
  DeadlineClockEntity,
  DeadlineEventEntity,
  AbuseContactEntity,
  AbuseContactOverrideEntity,
  NoticeEntity,
  NoticeFormEntity,
  NoticeItemEntity,
  NoticeItemTakenOutEntity,
  NoticeDepartureEntity,
  NoticeRoundEntity,
  NoticeLinkEntity,
  ProviderAnswerEntity,
  NoticeDeliveryReportEntity,
  IccamItemEntity,
  IccamActionEntity,
  IccamVisitEntity,
  IccamReportLinkEntity,
  ReachabilityObservationEntity,
  RemovalWatchEntity,
  PoliceDossierEntity,
  WebhookEndpointEntity,
  WebhookEventEntity,
  PoliceFeedEntryEntity,
  PoliceQuestionEntity,
  PoliceAnswerEntity,
];

/** The migrations in the order in which they are applied. */
export const migrations = [
  Migration20261122000000_initial,
  Migration20261123000000_hand_overs,
  Migration20261123100000_notices,
  Migration20261123110000_iccam,
  Migration20261123120000_police,
  Migration20261123140100_webhooks,
  Migration20261123130000_removal,
  Migration20261123140000_deadlines,
  Migration20261124090000_contact_clocks,
  Migration20261124100000_question_clocks,
  Migration20261125090000_returned_items,
  Migration20261129090000_domestic_authority,
  Migration20261129090000_law_of_notices,
  Migration20261129093000_hosting_sources,
  Migration20261129100000_places,
  Migration20261129110000_trusted_flagger,
  Migration20261129120000_delivery_reports,
  Migration20261129100000_removal_evidence,
  Migration20261129110000_linked_reports,
  Migration20261129150000_last_gates,
];
