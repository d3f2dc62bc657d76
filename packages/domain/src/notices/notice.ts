import type { CalendarDate } from '../calendar-date.js';
import type { Classification } from '../qualification/classification.js';
import type { TrustedFlaggerStatus } from './trusted-flagger.js';

/** What a notice asks of a hosting provider. @public */
export const NoticeRequest = {
  REMOVE_OR_DISABLE: 'REMOVE_OR_DISABLE',
  PRESERVE_EVIDENCE: 'PRESERVE_EVIDENCE',
} as const;
export type NoticeRequest = keyof typeof NoticeRequest;

/** One article as the reader of a notice knows it. @public */
export interface CitedArticle {
  /** Article and statute in words: "Criminal Code, art. 171". */
  readonly article: string;
  /** `null` where the day is not known. */
  readonly inForceSince: CalendarDate | null;
}

/**
 * Everything a notice to a hosting provider carries, and nothing else: no reporter, no imagery, no attachment, and no
 * description beyond the word for the classification.
 * @public
 */
export interface Notice {
  readonly caseReference: string;
  readonly noticeReference: string;
  readonly urls: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly observedAt: Date;
  readonly classification: Classification;
  /** Provisions in force when the content was judged, as `citeProvision` names them, and since when each is in force. */
  readonly legalBasis: readonly CitedArticle[];
  readonly requests: readonly NoticeRequest[];
  /** The hotline states in good faith that the notice is accurate and complete. */
  readonly isInGoodFaith: boolean;
  readonly hotlineContact: string;
  /** The reference of what lifted the gate; `null` where there was none. */
  readonly clearanceReference: string | null;
  /** The hotline's status under art. 22 that asks for priority; absent or `null` where it has none for this content. */
  readonly trustedFlagger?: TrustedFlaggerStatus | null;
  /** Where the provider can answer. */
  readonly answerUrl: string;
}

/**
 * The status as a trusted flagger that all notices of one message can claim together; `null` where one of them cannot.
 * @public
 */
export function claimedIn(notices: readonly Pick<Notice, 'trustedFlagger'>[]): TrustedFlaggerStatus | null {
  const [first = null, ...others] = notices.map(({ trustedFlagger }) => trustedFlagger ?? null);
  return others.every((other) => other?.code === first?.code) ? first : null;
}
