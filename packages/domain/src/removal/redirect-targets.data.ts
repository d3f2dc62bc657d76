// What the path or the host of a redirect says about where it leads, by the names that site software gives such pages.
// Origin: cPanel, "Web Template Editor" (suspendedpage.cgi, defaultwebpage.cgi); Cloudflare (cdn-cgi/challenge-platform);
// SiteGround (sgcaptcha); Imperva (_Incapsula_Resource); DataDome (captcha-delivery.com); Radware (perfdrive.com); the
// usual names of such pages in WordPress, Drupal, Rails and phpBB. The words are a house rule. Checked 2026-11-29.
// A page of this kind that goes by another name is taken for an ordinary page of the site.
import type { RedirectKind } from './raw-reach.js';

/** How a kind of page is named. Names are parts of a path, in lower case, without the ending of a file. @internal */
export interface PageNames {
  readonly kind: Extract<
    RedirectKind,
    'SUSPENDED_PAGE' | 'CHALLENGE_PAGE' | 'SIGN_IN_PAGE' | 'ERROR_PAGE' | 'OTHER_COUNTRY'
  >;
  /** One of the parts of the path is one of these. */
  readonly parts: readonly string[];
  /** The host is, or stands under, one of these. */
  readonly hosts?: readonly string[];
}

/** The first kind that fits decides. @internal */
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

/** What a front page is called where its path is not empty; a language or country may stand before it. @internal */
export const frontPageNames: readonly string[] = ['index', 'home', 'default', 'main', 'start', 'welcome'];

/** Names of parameters whose value may be the name of an error. @internal */
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
