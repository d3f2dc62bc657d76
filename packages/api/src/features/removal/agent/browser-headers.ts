/** The browser that the agent imitates. */
export interface Browser {
  readonly userAgent: string;
  readonly acceptLanguage: string;
}

/** The most common browser of visitors, as of November 2026. Operators must keep it up to date. */
export const defaultBrowser: Browser = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  acceptLanguage: 'nl-BE,nl;q=0.9,fr-BE;q=0.8,fr;q=0.7,en;q=0.6',
};

/** One navigation: the target and the referrer. */
export interface Navigation {
  readonly url: URL;
  readonly browser: Browser;
  /** The page that contained the link, or `null` if the address was typed. */
  readonly referrer: URL | null;
}

/**
 * Returns the headers of a browser when a person opens an address (Fetch Metadata, W3C working draft), in the same
 * order. A host cannot detect a robot from them. No cookies, no credentials.
 */
export const browserHeaders = ({
  url,
  browser,
  referrer,
}: Navigation): readonly (readonly [string, string])[] => [
  ['Host', url.host],
  ['Connection', 'keep-alive'],
  ['Upgrade-Insecure-Requests', '1'],
  ['User-Agent', browser.userAgent],
  ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'],
  [
    'Sec-Fetch-Site',
    referrer === null ? 'none' : referrer.origin === url.origin ? 'same-origin' : 'cross-site',
  ],
  ['Sec-Fetch-Mode', 'navigate'],
  ['Sec-Fetch-User', '?1'],
  ['Sec-Fetch-Dest', 'document'],
  ...(referrer === null ? [] : [['Referer', refererOf(referrer)] as const]),
  ['Accept-Encoding', url.protocol === 'https:' ? 'gzip, deflate, br, zstd' : 'gzip, deflate'],
  ['Accept-Language', browser.acceptLanguage],
];

/** A referrer contains no credentials and no fragment (RFC 9110, 10.1.3). */
function refererOf(referrer: URL): string {
  const bare = new URL(referrer);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

/** Returns the referring page if the reported text is a web address. */
export function readReferrer(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
