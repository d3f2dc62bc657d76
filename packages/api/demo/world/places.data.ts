/** A made-up web site: where its name leads, and what a person finds out about its host. */
export interface Place {
  readonly hostname: string;
  /** An address kept for documentation (RFC 5737); `null` for an onion service. */
  readonly ipAddress: string | null;
  readonly country: string | null;
  readonly provider: string | null;
}

const place = (hostname: string, ipAddress: string, country: string, provider: string) => ({
  hostname,
  ipAddress,
  country,
  provider,
});

/** One site for each story. None of these names and addresses is anybody's. */
export const places = {
  home: place('at-home.example', '192.0.2.10', 'BE', 'Example Hosting'),
  hotlineAbroad: place('abroad.example', '198.51.100.20', 'NL', 'Example Servers'),
  noHotline: place('far-away.example', '203.0.113.30', 'VU', 'Example Island Hosting'),
  passedOn: place('passed-on.example', '192.0.2.11', 'BE', 'Example Hosting'),
  onion: { hostname: `${'demo'.repeat(13)}aaad.onion`, ipAddress: null, country: null, provider: null },
  harmless: place('harmless.example', '192.0.2.12', 'BE', 'Example Hosting'),
  outage: place('in-the-outage.example', '198.51.100.21', 'NL', 'Example Servers'),
} as const satisfies Record<string, Place>;

/** Whom the registry names for the network of `Example Hosting`, 192.0.2.0/24. */
export const abuseAddress = 'abuse@hosting.example';
