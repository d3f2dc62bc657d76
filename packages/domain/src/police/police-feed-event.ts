/**
 * What the feed tells police about a referral that is addressed to them.
 *
 * Every event names one referral and is told once. A referral that was never told is never told to be withdrawn.
 * @public
 */
export const PoliceFeedEvent = {
  /** A new referral. */
  REFERRAL: 'REFERRAL',
  /** A referral was taken back. */
  WITHDRAWN: 'WITHDRAWN',
  /** The hotline would not make the referral today; police decide what becomes of it. */
  OVERTAKEN: 'OVERTAKEN',
  /** A child was found to be in immediate danger after the referral was made. */
  DANGER_ADDED: 'DANGER_ADDED',
  /** The notice to the provider was on its way already when it was held or withdrawn: it has left. */
  NOTICE_LEFT_ANYWAY: 'NOTICE_LEFT_ANYWAY',
  /** The content is hosted elsewhere now. */
  CONTENT_MOVED: 'CONTENT_MOVED',
  /** The content was observed to be gone. */
  REMOVAL: 'REMOVAL',
  /** The host shows the content to some and tells others that it is not there. */
  CLOAKED: 'CLOAKED',
  /** The content was observed to be back. */
  REAPPEARED: 'REAPPEARED',
  /** The hotline answered a question. */
  ANSWER: 'ANSWER',
} as const;
export type PoliceFeedEvent = keyof typeof PoliceFeedEvent;
