/** The account for ICCAM. */
export interface IccamSettings {
  /** The base URL of the API, ending with a slash. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The analyst name that ICCAM shows to other hotlines. One name for all analysts, so that no person is named. */
  readonly analyst: string;
}

/** TLS certificates for ICCAM, in PEM format. */
export interface IccamCertificates {
  /** The client certificate; `null` if ICCAM requires none. */
  readonly identity: { readonly cert: string; readonly key: string } | null;
  /** A certificate authority that replaces the default ones; `null` keeps the default. */
  readonly ca: string | null;
}
