/** The fields of one recipient in a delivery report (RFC 3464, 2.3). @public */
export interface ReportedRecipient {
  /** The address as the sender gave it, without the address type; `null` when absent. */
  readonly original: string | null;
  /** The address that was tried last, without the address type. */
  readonly final: string | null;
  /** In lower case: `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or another value. */
  readonly action: string | null;
  /** The enhanced status code (RFC 3463), without comments. */
  readonly status: string | null;
  /** The server’s reply, without its type. */
  readonly diagnostic: string | null;
}

/** The parts of a message that decide its meaning. @public */
export interface BounceParts {
  /** Header fields by lower-case name. Repeated fields are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** The readable text, without the returned message. */
  readonly text: string;
  /** The recipients of a delivery report; empty when it is not one. */
  readonly recipients: readonly ReportedRecipient[];
  /** Whether it contains a feedback report (RFC 5965). */
  readonly isFeedbackReport: boolean;
  /** Addresses in the `To` field of the returned message, as far as it was returned. */
  readonly returnedTo: readonly string[];
}
