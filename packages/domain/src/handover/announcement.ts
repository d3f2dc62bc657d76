import { isPoliceKind, ReferralKind } from '../routing/leg.js';
import { Audience, audiencesOf, WorkItemKind } from './work-item.js';

/** What systems outside may be told of: that something happened, never what is known of it. @public */
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

/** For whom a system outside listens. @public */
export const AnnouncementAudience = { CASEWORK: 'CASEWORK', POLICE: 'POLICE' } as const;
export type AnnouncementAudience = keyof typeof AnnouncementAudience;

/** A change as it stands in the audit trail; codes that the rules do not know are told to nobody. @public */
export interface AnnouncedChange {
  readonly type: string;
  /** The kind of the referral or of the work item. */
  readonly kind?: string | null;
  /** The channel of the hand-over. */
  readonly channel?: string | null;
}

type Condition = (change: AnnouncedChange) => boolean;
type Hearing = Readonly<Record<AnnouncementAudience, Condition | null>>;

const isReferralKind = (kind: string | null | undefined): kind is ReferralKind =>
  kind !== null && kind !== undefined && Object.hasOwn(ReferralKind, kind);

const always: Condition = () => true;
const ofAnyReferral: Condition = ({ kind }) => isReferralKind(kind);
const ofPoliceReferral: Condition = ({ kind }) => isReferralKind(kind) && isPoliceKind(kind);
const ofOtherReferral: Condition = ({ kind }) => isReferralKind(kind) && !isPoliceKind(kind);

/** Told by `HAND_OVER_STOPPED` where it concerns a channel; of a webhook it would be told to that very webhook. */
const aboutDelivery: ReadonlySet<string> = new Set(['HAND_OVER_FAILED', 'PARTNER_NOT_REACHED']);

const workOf =
  (audience: AnnouncementAudience): Condition =>
  ({ kind }) =>
    kind !== null &&
    kind !== undefined &&
    Object.hasOwn(WorkItemKind, kind) &&
    !aboutDelivery.has(kind) &&
    audiencesOf[kind as WorkItemKind].includes(Audience[audience]);

const referral: Hearing = { CASEWORK: ofAnyReferral, POLICE: ofPoliceReferral };
const answer: Hearing = { CASEWORK: ofOtherReferral, POLICE: ofPoliceReferral };
const casework: Hearing = { CASEWORK: always, POLICE: null };
const work: Hearing = { CASEWORK: workOf('CASEWORK'), POLICE: workOf('POLICE') };

/**
 * Who hears what. Police hear of what their liaison may see: referrals to police and work for police; not of a
 * takedown, whose referral is the provider's. Caseworkers hear of every referral, but not that police answered or
 * ended one. That a message to a webhook stopped is told to none: it would be told for ever.
 * House rule, after `maySeeReferral`, `maySeeAnswer` and `audiencesOf`.
 */
const hearing: Readonly<Record<AnnouncementType, Hearing>> = {
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

/** Who may be told of a change; nobody where the rules do not know it. Total. @public */
export function audiencesToTell(change: AnnouncedChange): readonly AnnouncementAudience[] {
  if (!Object.hasOwn(hearing, change.type)) return [];
  const { [change.type as AnnouncementType]: row } = hearing;
  return audiences.filter((audience) => row[audience]?.(change) ?? false);
}

/** What an audience can be told of at all. @public */
export const announcementTypesFor = (audience: AnnouncementAudience): readonly AnnouncementType[] =>
  Object.values(AnnouncementType).filter((type) => hearing[type][audience] !== null);
