import type { CalendarDate } from '../calendar-date.js';
import type { Classification } from '../qualification/classification.js';
import type { TrustedFlaggerStatus } from './trusted-flagger.js';

/** What a notice requests from a hosting provider. @public */
export const NoticeRequest = {
  REMOVE_OR_DISABLE: 'REMOVE_OR_DISABLE',
  PRESERVE_EVIDENCE: 'PRESERVE_EVIDENCE',
} as const;
export type NoticeRequest = keyof typeof NoticeRequest;

/** One article in the form that the reader of a notice sees. @public */
export interface CitedArticle {
  /** Article and statute in words: "Criminal Code, art. 171". */
  readonly article: string;
  /** `null` where the day is not known. */
  readonly inForceSince: CalendarDate | null;
}

/**
 * The complete content of a notice to a hosting provider: no reporter, no imagery, no attachment, and no description
 * beyond the word for the classification.
 * @public
 */
export interface Notice {
  readonly caseReference: string;
  readonly noticeReference: string;
  readonly urls: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly observedAt: Date;
  readonly classification: Classification;
  /**
   * Provisions in force when the content was judged, as `citeProvision` writes them, and since when each is in force.
   */
  readonly legalBasis: readonly CitedArticle[];
  readonly requests: readonly NoticeRequest[];
  /** The hotline states in good faith that the notice is accurate and complete. */
  readonly isInGoodFaith: boolean;
  readonly hotlineContact: string;
  /** The reference of the decision that lifted the gate; `null` when there was no gate. */
  readonly clearanceReference: string | null;
  /** The hotline’s status under art. 22, which gives priority; absent or `null` when it has none for this content. */
  readonly trustedFlagger?: TrustedFlaggerStatus | null;
  /** The link for the provider’s answer. */
  readonly answerUrl: string;
}

/**
 * The trusted flagger status that all notices of one message share; `null` when one of them does not have it.
 * @public
 */
export function claimedIn(notices: readonly Pick<Notice, 'trustedFlagger'>[]): TrustedFlaggerStatus | null {
  const [first = null, ...others] = notices.map(({ trustedFlagger }) => trustedFlagger ?? null);
  return others.every((other) => other?.code === first?.code) ? first : null;
}
