/** An answer over HTTP, read no further than its limit. */
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
  /** A longer body makes the request fail. */
  readonly maximumBytes: number;
}

/** Sends one GET and follows no redirect. Rejects when there is no answer or it is too long; the reason is not told. */
export type RdapRequest = (url: string, limits: RdapRequestLimits) => Promise<RdapReply>;
