import type { CountryCode } from '../country-code.js';
import type { ReferralStatus } from '../referrals/referral-status.js';
import { err, ok, type Result } from '../result.js';
import { isInIpNetwork } from '../address/ip-network.js';

/** The facts about a host that show whether a notice still goes to the right place. @public */
export interface NoticeHost {
  readonly provider: string | null;
  readonly country: CountryCode | null;
  /** The observed IP addresses, or the blocks that contain them; empty when nothing was observed. */
  readonly networks: readonly string[];
}

/** The facts at the moment of sending. @public */
export interface NoticeSending {
  readonly status: ReferralStatus;
  readonly hostAtDecision: NoticeHost;
  /** Looked up just before sending; `null` when the look-up failed. */
  readonly hostNow: NoticeHost | null;
  /** A person has approved the abuse contact. */
  readonly isContactApproved: boolean;
}

/** Why a notice is not sent now. @public */
export const NoticeRefusalCode = {
  NOT_READY: 'NOT_READY',
  CONTACT_NOT_APPROVED: 'CONTACT_NOT_APPROVED',
  HOST_NOT_CHECKED: 'HOST_NOT_CHECKED',
  HOST_CHANGED: 'HOST_CHANGED',
} as const;
export type NoticeRefusalCode = keyof typeof NoticeRefusalCode;

/** A notice that is not sent, and the first reason for it. @public */
export interface NoticeRefusal {
  readonly code: NoticeRefusalCode;
}

const share = (before: readonly string[], now: readonly string[]): boolean =>
  now.some((address) => before.some((network) => isInIpNetwork(address, network)));

/** When one side has no address, addresses prove nothing; otherwise one shared address is enough. */
const isElsewhere = (before: NoticeHost, now: NoticeHost): boolean =>
  before.country !== now.country ||
  before.provider !== now.provider ||
  (before.networks.length > 0 && now.networks.length > 0 && !share(before.networks, now.networks));

/** Two hosts without any data do not count as the same host: a name or an address has to agree. */
const isRecognised = (before: NoticeHost, now: NoticeHost): boolean =>
  now.provider !== null || share(before.networks, now.networks);

/**
 * Returns the gate that is closed for an address of a notice, or `null` if none is: its referral is ready or was sent
 * before, and a person has approved the contact. Checked before an address is sent, and whenever its text is read.
 * House rule.
 * @public
 */
export function closedNoticeGate({
  status,
  isContactApproved,
}: Pick<NoticeSending, 'status' | 'isContactApproved'>): 'NOT_READY' | 'CONTACT_NOT_APPROVED' | null {
  if (status !== 'READY' && status !== 'SENT') return 'NOT_READY';
  return isContactApproved ? null : 'CONTACT_NOT_APPROVED';
}

/**
 * Decides whether a notice may be sent now: its referral is ready or being repeated, a person has approved the contact,
 * and the host is still the one that was routed. House rule.
 * @public
 */
export function maySendNotice(sending: NoticeSending): Result<true, NoticeRefusal> {
  const gate = closedNoticeGate(sending);
  if (gate !== null) return err({ code: gate });
  const { hostAtDecision, hostNow } = sending;
  if (hostNow === null) return err({ code: 'HOST_NOT_CHECKED' });
  if (isElsewhere(hostAtDecision, hostNow)) return err({ code: 'HOST_CHANGED' });
  return isRecognised(hostAtDecision, hostNow) ? ok(true) : err({ code: 'HOST_NOT_CHECKED' });
}
