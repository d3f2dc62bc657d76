/** How to sign in to the exchange, and in whose name to sign. */
export interface IccamSettings {
  /** The address under which the interface answers; it ends in a slash. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The analyst's name that the exchange shows to other hotlines; one name for all, so that no person is named. */
  readonly analyst: string;
}

/** What opens a TLS connection to the exchange: texts in PEM. */
export interface IccamCertificates {
  /** What the exchange knows us by; `null` where it asks for nothing. */
  readonly identity: { readonly cert: string; readonly key: string } | null;
  /** The authority to trust instead of the usual ones; `null` keeps those. */
  readonly ca: string | null;
}
