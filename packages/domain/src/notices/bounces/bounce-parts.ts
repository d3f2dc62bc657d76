/** The fields of one recipient in a report on delivery (RFC 3464, 2.3). @public */
export interface ReportedRecipient {
  /** The address as the sender gave it, without the address type; `null` when absent. */
  readonly original: string | null;
  /** The address that was tried last, without the address type. */
  readonly final: string | null;
  /** In lower case: `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or anything else. */
  readonly action: string | null;
  /** The enhanced status (RFC 3463), without comments. */
  readonly status: string | null;
  /** What the server answered, without its type. */
  readonly diagnostic: string | null;
}

/** As much of a message as decides what it means. @public */
export interface BounceParts {
  /** Header fields by lower-case name; of several of a name the values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** What people read, without the returned message. */
  readonly text: string;
  /** The recipients of a report on delivery; empty when there is none. */
  readonly recipients: readonly ReportedRecipient[];
  /** Whether it holds a feedback report (RFC 5965). */
  readonly isFeedbackReport: boolean;
  /** Addresses in the `To` field of the returned message, as far as it was returned. */
  readonly returnedTo: readonly string[];
}
