import {
  createClient,
  ReportStatusDocument,
  RequestError,
  SubmitReportDocument,
  type ReportStatusQuery,
  type SubmitReportInput,
  type SubmitReportMutation,
} from '@meldpunt/client';

type Result = SubmitReportMutation['submitReport'];
export type Received = Extract<Result, { readonly __typename: 'SubmitReportSuccess' }>;

/** What the API did with a report. Every failure is a value, because the page must keep what was entered. */
export type Sent =
  | { readonly kind: 'RECEIVED'; readonly received: Received }
  | {
      readonly kind: 'INVALID';
      readonly problems: readonly { readonly path: string; readonly code: string }[];
    }
  | { readonly kind: 'NEEDS_PROOF'; readonly challenge: string }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  | { readonly kind: 'UNAVAILABLE' };

/** The status of a report. `null` in it if no report has the receipt. */
export type Status =
  | { readonly kind: 'FOUND'; readonly status: ReportStatusQuery['reportStatus'] }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  | { readonly kind: 'UNAVAILABLE' };

const timeoutMs = 20_000;
/** The API counts attempts per minute. */
const minute = 60;

/** The API, as one caller uses it. */
export class Hotline {
  readonly #url: string;
  readonly #note: (line: string) => void;

  constructor(url: string, note: (line: string) => void) {
    this.#url = url;
    this.#note = note;
  }

  async send(input: SubmitReportInput, caller: string): Promise<Sent> {
    try {
      const { submitReport } = await this.#client(caller).execute(
        SubmitReportDocument,
        { input },
        { signal: AbortSignal.timeout(timeoutMs) },
      );
      return this.#outcomeOf(submitReport);
    } catch (error) {
      return this.#fault(error);
    }
  }

  async statusOf(receipt: string, caller: string): Promise<Status> {
    try {
      const { reportStatus } = await this.#client(caller).execute(
        ReportStatusDocument,
        { receipt },
        { signal: AbortSignal.timeout(timeoutMs) },
      );
      return { kind: 'FOUND', status: reportStatus };
    } catch (error) {
      return this.#fault(error);
    }
  }

  /** The API counts reports per caller. It reads this header because the form is one of its trusted proxies. */
  #client(caller: string) {
    return createClient({ url: this.#url, headers: { 'x-forwarded-for': caller } });
  }

  #outcomeOf(result: Result): Sent {
    switch (result.__typename) {
      case 'SubmitReportSuccess':
        return { kind: 'RECEIVED', received: result };
      case 'InvalidReportError':
        return { kind: 'INVALID', problems: result.problems };
      case 'ProofOfWorkRequiredError':
        return { kind: 'NEEDS_PROOF', challenge: result.challenge };
      case 'RateLimitedError':
        return { kind: 'WAIT', seconds: result.retryAfterSeconds };
      default:
        this.#note(`The API refused a report: ${result.code}`);
        return { kind: 'UNAVAILABLE' };
    }
  }

  /** Errors of the client contain no data of the request. Others are faults of this program. */
  #fault(
    error: unknown,
  ): { readonly kind: 'WAIT'; readonly seconds: number } | { readonly kind: 'UNAVAILABLE' } {
    if (!(error instanceof RequestError)) throw error;
    if (error.code === 'RATE_LIMITED') return { kind: 'WAIT', seconds: minute };
    this.#note(`The API did not respond as expected: ${error.message}`);
    return { kind: 'UNAVAILABLE' };
  }
}
