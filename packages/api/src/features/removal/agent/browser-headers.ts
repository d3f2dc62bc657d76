/** How the agent introduces itself. */
export interface Browser {
  readonly userAgent: string;
  readonly acceptLanguage: string;
}

/** The browser that is most common among visitors, as of November 2026. Operators keep it current. */
export const usualBrowser: Browser = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  acceptLanguage: 'nl-BE,nl;q=0.9,fr-BE;q=0.8,fr;q=0.7,en;q=0.6',
};

/** Who navigates where. */
export interface Navigation {
  readonly url: URL;
  readonly browser: Browser;
  /** The page on which the link was found; `null` when it was typed. */
  readonly referrer: URL | null;
}

/**
 * The headers that an ordinary browser sends when a person opens an address (Fetch Metadata, W3C working draft), in
 * its order. A host that tells visitors from robots by their headers tells nothing here. No cookies, no credentials.
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

/** A referrer carries no credentials and no fragment (RFC 9110, 10.1.3). */
function refererOf(referrer: URL): string {
  const bare = new URL(referrer);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

/** The page on which a link was found, where what was reported is a web address. */
export function readReferrer(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
