// Headers with which protection services of a site say that the visitor must prove to be a person. Origin: Cloudflare,
// “Detect a Challenge Page response”; AWS WAF developer guide, “CAPTCHA and Challenge action behavior”; DataDome,
// “Validate request” (x-dd-b); Vercel, SiteGround and DDoS-Guard: as observed by their users. Checked 2026-11-29. A
// service that sends no such header is not recognised: its response is classified by its status.

/** One sign: a header with one of the listed values, for one status or for all. @internal */
export interface ChallengeHeader {
  readonly header: string;
  /** In lower case. */
  readonly values: readonly string[];
  readonly status: number | null;
}

/** @internal */
export const challengeHeaders: readonly ChallengeHeader[] = [
  { header: 'cf-mitigated', values: ['challenge'], status: null },
  { header: 'x-amzn-waf-action', values: ['challenge', 'captcha'], status: null },
  { header: 'x-vercel-mitigated', values: ['challenge'], status: null },
  { header: 'x-dd-b', values: ['1', '2'], status: null },
  { header: 'sg-captcha', values: ['challenge'], status: null },
  { header: 'server', values: ['ddos-guard'], status: 403 },
];
