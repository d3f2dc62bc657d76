import { requireInstants } from '../instant.js';
import type { CountryCode } from '../country-code.js';
import type { Classification } from '../qualification/classification.js';
import type { Findings } from '../law/findings.js';
import { claimsGone } from '../referrals/may-complete.js';
import type { ReferralOutcome, ReferralStatus } from '../referrals/referral-status.js';
import { isPoliceKind, type ReferralKind } from '../routing/leg.js';
import type { IccamAction, IccamReason } from './action.js';
import { isIccamClassification } from './assessment.js';
import { isFinalIccamAction } from './iccam-rules.js';
import { iccamPolicy, type IccamPolicy } from './iccam-policy.js';
import { iccamNotIllegalReason } from './not-illegal-reason.js';

/** The fields of a hand-over that may be reported to the network. @public */
export interface IccamReferralFacts {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly outcome: ReferralOutcome | null;
  readonly sentAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly completedAt: Date | null;
}

/** The state of our work on an item that the exchange assigned to our country. @public */
export interface IccamItemFacts {
  readonly classification: Classification | null;
  /** The deciding findings; `null` before a decision. */
  readonly findings: Findings | null;
  /** When the item was routed or closed; `null` before that, and while it is on hold. */
  readonly decidedAt: Date | null;
  /** When the exchange assigned it to our country. */
  readonly assignedAt: Date;
  readonly hostingCountries: readonly CountryCode[];
  readonly referrals: readonly IccamReferralFacts[];
}

/** Something to send to the network about one of our items, and since when it is true. @public */
export type IccamAnnouncement =
  | { readonly tell: 'MOVE'; readonly country: CountryCode; readonly since: Date }
  | { readonly tell: 'ASSESSMENT'; readonly since: Date }
  | {
      readonly tell: 'ACTION';
      readonly action: IccamAction;
      readonly reason: IccamReason | null;
      readonly since: Date;
    };

type ActionAnnouncement = Extract<IccamAnnouncement, { tell: 'ACTION' }>;

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);

const act = (
  action: IccamAction,
  since: Date | null,
  reason: IccamReason | null = null,
): readonly ActionAnnouncement[] => (since === null ? [] : [{ tell: 'ACTION', action, reason, since }]);

function policeHaveItSince({ referrals }: IccamItemFacts, policy: IccamPolicy): Date | null {
  const toPolice = referrals.filter(({ kind }) => isPoliceKind(kind));
  const confirmed = toPolice.map(({ sentAt, acknowledgedAt }) =>
    policy.policeReportedWhen === 'SENT' ? (sentAt ?? acknowledgedAt) : acknowledgedAt,
  );
  return earliest(confirmed);
}

/** The result of the removal. With several providers it is the weakest outcome, once all have ended. */
function endOf({ referrals }: IccamItemFacts): readonly ActionAnnouncement[] {
  const notices = referrals.filter(
    ({ kind, status }) => kind === 'HOSTING_PROVIDER' && status !== 'WITHDRAWN',
  );
  const ended = notices.filter(({ status }) => status === 'COMPLETED');
  if (notices.length === 0 || ended.length < notices.length) return [];
  const since = ended.reduce<Date | null>(
    (last, { completedAt }) =>
      last === null || (completedAt !== null && completedAt > last) ? completedAt : last,
    null,
  );
  if (ended.every(({ outcome }) => outcome === 'REMOVED')) return act('REMOVED', since);
  const isGone = ended.every(({ outcome }) => outcome !== null && claimsGone(outcome));
  return isGone ? act('UNAVAILABLE', since, 'CONTENT_NOT_FOUND') : [];
}

/**
 * What to send to the network about one of our items, in order.
 *
 * Contains only what was decided and what recipients have confirmed: “reported to police” once police have it,
 * “reported to provider” once the sent notice is confirmed, “removed” once the removal was observed. Nothing is sent
 * about undetermined content or a matter of other law. A hosting place found before the item was assigned to us does
 * not move it, because it came from there. Check ICCAM’s own rules before each call. Throws `RangeError` for an invalid
 * `Date`.
 * @public
 */
export function dueInIccam(
  facts: IccamItemFacts,
  own: CountryCode,
  policy: IccamPolicy = iccamPolicy,
): readonly IccamAnnouncement[] {
  const { classification, findings, decidedAt, assignedAt, hostingCountries, referrals } = facts;
  requireInstants({
    decidedAt,
    assignedAt,
    sentAt: referrals.map(({ sentAt }) => sentAt),
    acknowledgedAt: referrals.map(({ acknowledgedAt }) => acknowledgedAt),
    completedAt: referrals.map(({ completedAt }) => completedAt),
  });
  if (decidedAt === null || classification === null || findings === null) return [];
  if (classification === 'NOT_ASSESSABLE')
    return findings.accessibility === 'ACCESSIBLE'
      ? []
      : act('UNAVAILABLE', decidedAt, findings.accessibility);
  if (!isIccamClassification(classification)) return [];
  const [abroad] = hostingCountries;
  if (abroad !== undefined && !hostingCountries.includes(own))
    return decidedAt > assignedAt ? [{ tell: 'MOVE', country: abroad, since: decidedAt }] : [];
  const assessment: IccamAnnouncement = { tell: 'ASSESSMENT', since: decidedAt };
  if (classification === 'NOT_ILLEGAL')
    return [assessment, ...act('NOT_ILLEGAL', decidedAt, iccamNotIllegalReason(findings))];
  const notices = referrals.filter(({ kind }) => kind === 'HOSTING_PROVIDER');
  return [
    assessment,
    ...act('REPORTED_TO_POLICE', policeHaveItSince(facts, policy)),
    ...act('REPORTED_TO_PROVIDER', earliest(notices.map(({ sentAt }) => sentAt))),
    ...endOf(facts),
  ];
}

/** Whether this message ends the work on an item in the exchange, or moves the item to another country. */
const isLastWord = (due: IccamAnnouncement): boolean =>
  due.tell === 'MOVE' || (due.tell === 'ACTION' && isFinalIccamAction(due.action));

/**
 * Whether our work on an item has ended and no due message reports that in the exchange. A staff member then
 * replies to the hotline that reported it. The exchange has no action for content that could not be judged, even when police have it,
 * nor for content that stays online; a similar action would be untrue. House rule.
 * @public
 */
export const isUnansweredInIccam = (
  due: readonly IccamAnnouncement[],
  { hasEnded }: { readonly hasEnded: boolean },
): boolean => hasEnded && !due.some(isLastWord);
