// What the path or the host of a redirect target shows about it, by the names that site software uses for such pages.
// Origin: cPanel, “Web Template Editor” (suspendedpage.cgi, defaultwebpage.cgi); Cloudflare
// (cdn-cgi/challenge-platform); SiteGround (sgcaptcha); Imperva (_Incapsula_Resource); DataDome (captcha-delivery.com);
// Radware (perfdrive.com); the usual names of such pages in WordPress, Drupal, Rails and phpBB. The words are a house
// rule. Checked 2026-11-29. Such a page with another name is taken for an ordinary page of the site.
import type { RedirectKind } from './raw-reach.js';

/** The names of a kind of page. Names are path segments, in lower case, without file extension. @internal */
export interface PageNames {
  readonly kind: Extract<
    RedirectKind,
    'SUSPENDED_PAGE' | 'CHALLENGE_PAGE' | 'SIGN_IN_PAGE' | 'ERROR_PAGE' | 'OTHER_COUNTRY'
  >;
  /** One of the path segments is in this list. */
  readonly parts: readonly string[];
  /** The host is, or is a subdomain of, one of these. */
  readonly hosts?: readonly string[];
}

/** The first kind that matches decides. @internal */
export const pageNames: readonly PageNames[] = [
  {
    kind: 'SUSPENDED_PAGE',
    parts: [
      'suspendedpage',
      'suspended',
      'suspended.page',
      'suspended-page',
      'account-suspended',
      'accountsuspended',
      'account_suspended',
      'site-suspended',
      'website-suspended',
      'bandwidth-exceeded',
      'bandwidth_exceeded',
    ],
  },
  {
    kind: 'CHALLENGE_PAGE',
    parts: [
      'captcha',
      'recaptcha',
      'hcaptcha',
      'sgcaptcha',
      'challenge',
      'challenge-platform',
      '_incapsula_resource',
      'verify-human',
      'human-verification',
      'are-you-human',
      'age-verification',
      'age-gate',
      'agegate',
      'verify-age',
      'consent',
      'cookie-consent',
    ],
    hosts: ['captcha-delivery.com', 'perfdrive.com', 'challenges.cloudflare.com'],
  },
  {
    kind: 'OTHER_COUNTRY',
    parts: [
      'geo-block',
      'geoblock',
      'geoblocked',
      'geo-blocked',
      'geo-restricted',
      'country-blocked',
      'country-block',
      'blocked-country',
      'unavailable-in-your-country',
      'not-available-in-your-country',
      'unavailable-in-your-region',
      'not-available-in-your-region',
    ],
  },
  {
    kind: 'SIGN_IN_PAGE',
    parts: ['login', 'log-in', 'log_in', 'signin', 'sign-in', 'sign_in', 'wp-login', 'sso', 'auth', 'ucp'],
  },
  {
    kind: 'ERROR_PAGE',
    parts: [
      '404',
      '410',
      'error',
      'errors',
      'error404',
      'error-404',
      'error_404',
      '404-error',
      'not-found',
      'not_found',
      'notfound',
      'page-not-found',
      'file-not-found',
      'filenotfound',
      'removed',
      'deleted',
      'file-deleted',
      'gone',
      'expired',
      'missing',
      'unavailable',
      'no-longer-available',
      'defaultwebpage',
      'dmca',
      'takedown',
    ],
  },
];

/** Names of a front page whose path is not empty. A language or country may come before the name. @internal */
export const frontPageNames: readonly string[] = ['index', 'home', 'default', 'main', 'start', 'welcome'];

/** Parameters whose value may be the name of an error. @internal */
export const errorParameters: readonly string[] = [
  'error',
  'err',
  'e',
  'msg',
  'message',
  'status',
  'code',
  'reason',
];
