import type { Accessibility } from '../law/findings.js';

/**
 * Source: ICCAM action reasons 2 (content not found), 8 (link expired), 9 (error 404 or site down) and 13 (removed
 * before assessment) say that there was no content. Behind a password, a payment, a legal block or a temporary failure
 * there may be content.
 */
const sayNotFound: Readonly<Record<Accessibility, boolean>> = {
  ACCESSIBLE: false,
  CONTENT_NOT_FOUND: true,
  REFERRER_NOT_KNOWN: false,
  UNABLE_TO_ACCESS: false,
  PASSWORD_PROTECTED: false,
  ACCOUNT_DISABLED: false,
  LEGALLY_UNABLE_TO_ACCESS: false,
  LINK_EXPIRED: true,
  SITE_DOWN: true,
  TEMPORARILY_UNAVAILABLE: false,
  PREMIUM_ACCOUNT_NECESSARY: false,
  MISSING_PARTS: false,
  REMOVED_BEFORE_ASSESSMENT: true,
};

/**
 * Whether an analyst found that there was no content, and not only that it could not be opened. False when unknown.
 * @internal
 */
export const wasNotFound = (accessibility: Accessibility | null | undefined): boolean =>
  accessibility !== null && accessibility !== undefined && sayNotFound[accessibility] === true;
