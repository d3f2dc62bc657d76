/** An HTTP reply. Its body is within the size limit. */
export interface RdapReply {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Limits of one request. */
export interface RdapRequestLimits {
  readonly accept: string;
  readonly timeoutMs: number;
  /** The request fails if the body is longer. */
  readonly maximumBytes: number;
}

/**
 * Sends one GET request and does not follow redirects. Rejects if there is no reply or it is too long; the error gives
 * no reason.
 */
export type RdapRequest = (url: string, limits: RdapRequestLimits) => Promise<RdapReply>;
