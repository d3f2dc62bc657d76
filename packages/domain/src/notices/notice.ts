import type { Classification } from '../qualification/classification.js';

/** What a notice asks of a hosting provider. @public */
export const NoticeRequest = {
  REMOVE_OR_DISABLE: 'REMOVE_OR_DISABLE',
  PRESERVE_EVIDENCE: 'PRESERVE_EVIDENCE',
} as const;
export type NoticeRequest = keyof typeof NoticeRequest;

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
  /** Provisions in force when the content was judged, with the version of the law they were read in. */
  readonly legalBasis: readonly { readonly article: string; readonly lawVersion: string }[];
  readonly requests: readonly NoticeRequest[];
  /** The hotline states in good faith that the notice is accurate and complete. */
  readonly isInGoodFaith: boolean;
  readonly hotlineContact: string;
  /** The reference of what lifted the gate; `null` where there was none. */
  readonly clearanceReference: string | null;
  /** Where the provider can answer. */
  readonly answerUrl: string;
}
