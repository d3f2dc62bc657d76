import { isPoliceKind, ReferralKind } from '../routing/leg.js';
import { Audience, audiencesOf, WorkItemKind } from './work-item.js';

/** The notifications for external systems: they say that something happened, without details. @public */
export const AnnouncementType = {
  REFERRAL_CREATED: 'REFERRAL_CREATED',
  REFERRAL_SENT: 'REFERRAL_SENT',
  REFERRAL_FAILED: 'REFERRAL_FAILED',
  REFERRAL_RETRIED: 'REFERRAL_RETRIED',
  REFERRAL_WITHDRAWN: 'REFERRAL_WITHDRAWN',
  REFERRAL_ACKNOWLEDGED: 'REFERRAL_ACKNOWLEDGED',
  REFERRAL_COMPLETED: 'REFERRAL_COMPLETED',
  TAKEDOWN_HELD: 'TAKEDOWN_HELD',
  TAKEDOWN_CLEARED: 'TAKEDOWN_CLEARED',
  CASE_ROUTED: 'CASE_ROUTED',
  CASE_HELD: 'CASE_HELD',
  CASE_CLOSED: 'CASE_CLOSED',
  CASE_REOPENED: 'CASE_REOPENED',
  WORK_ITEM_OPENED: 'WORK_ITEM_OPENED',
  WORK_ITEM_SETTLED: 'WORK_ITEM_SETTLED',
  HAND_OVER_STOPPED: 'HAND_OVER_STOPPED',
} as const;
export type AnnouncementType = keyof typeof AnnouncementType;

/** The people for whom an external system receives notifications. @public */
export const AnnouncementAudience = { CASEWORK: 'CASEWORK', POLICE: 'POLICE' } as const;
export type AnnouncementAudience = keyof typeof AnnouncementAudience;

/** A change as recorded in the audit trail. Changes with unknown codes are not announced. @public */
export interface AnnouncedChange {
  readonly type: string;
  /** The kind of the referral or of the work item. */
  readonly kind?: string | null;
  /** The channel of the hand-over. */
  readonly channel?: string | null;
}

type Condition = (change: AnnouncedChange) => boolean;
type AudienceRule = Readonly<Record<AnnouncementAudience, Condition | null>>;

const isReferralKind = (kind: string | null | undefined): kind is ReferralKind =>
  kind !== null && kind !== undefined && Object.hasOwn(ReferralKind, kind);

const always: Condition = () => true;
const ofAnyReferral: Condition = ({ kind }) => isReferralKind(kind);
const ofPoliceReferral: Condition = ({ kind }) => isReferralKind(kind) && isPoliceKind(kind);
const ofOtherReferral: Condition = ({ kind }) => isReferralKind(kind) && !isPoliceKind(kind);

/**
 * Work items that are not announced as work. `HAND_OVER_STOPPED` announces them when they concern a channel; for a
 * webhook the notification would go to that same webhook.
 */
const aboutDelivery: ReadonlySet<string> = new Set(['HAND_OVER_FAILED', 'PARTNER_NOT_REACHED']);

const workOf =
  (audience: AnnouncementAudience): Condition =>
  ({ kind }) =>
    kind !== null &&
    kind !== undefined &&
    Object.hasOwn(WorkItemKind, kind) &&
    !aboutDelivery.has(kind) &&
    audiencesOf[kind as WorkItemKind].includes(Audience[audience]);

const referral: AudienceRule = { CASEWORK: ofAnyReferral, POLICE: ofPoliceReferral };
const answer: AudienceRule = { CASEWORK: ofOtherReferral, POLICE: ofPoliceReferral };
const casework: AudienceRule = { CASEWORK: always, POLICE: null };
const work: AudienceRule = { CASEWORK: workOf('CASEWORK'), POLICE: workOf('POLICE') };

/**
 * Which audience is notified of what. Police are notified of what their liaison may see: referrals to police and work
 * for police, but not takedowns, which belong to the referral to the provider. Caseworkers are notified of every
 * referral, but not when police answer or end one. A stopped message to a webhook is announced to no audience, because
 * that would repeat without end. House rule, after `maySeeReferral`, `maySeeAnswer` and `audiencesOf`.
 */
const audienceRules: Readonly<Record<AnnouncementType, AudienceRule>> = {
  REFERRAL_CREATED: referral,
  REFERRAL_SENT: referral,
  REFERRAL_FAILED: referral,
  REFERRAL_RETRIED: referral,
  REFERRAL_WITHDRAWN: referral,
  REFERRAL_ACKNOWLEDGED: answer,
  REFERRAL_COMPLETED: answer,
  TAKEDOWN_HELD: casework,
  TAKEDOWN_CLEARED: casework,
  CASE_ROUTED: casework,
  CASE_HELD: casework,
  CASE_CLOSED: casework,
  CASE_REOPENED: casework,
  WORK_ITEM_OPENED: work,
  WORK_ITEM_SETTLED: work,
  HAND_OVER_STOPPED: {
    CASEWORK: ({ channel }) => channel !== null && channel !== undefined && channel !== 'WEBHOOK',
    POLICE: null,
  },
};

const audiences = Object.values(AnnouncementAudience);

/** The audiences of a change; none for an unknown change. Never throws. @public */
export function audiencesToTell(change: AnnouncedChange): readonly AnnouncementAudience[] {
  if (!Object.hasOwn(audienceRules, change.type)) return [];
  const { [change.type as AnnouncementType]: row } = audienceRules;
  return audiences.filter((audience) => row[audience]?.(change) ?? false);
}

/** The notification types that an audience can receive. @public */
export const announcementTypesFor = (audience: AnnouncementAudience): readonly AnnouncementType[] =>
  Object.values(AnnouncementType).filter((type) => audienceRules[type][audience] !== null);
