import { err, iccamWorkListLimit, ok, type Result } from '@meldpunt/domain';
import type { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import {
  responses,
  type IccamContent,
  type IccamListEntry,
  type IccamPage,
  type IccamReport,
} from './iccam-responses.js';
import type { ActionBody, AssessmentBody, ReportBody } from './iccam-bodies.js';
import {
  failureOf,
  jsonOf,
  noAnswer,
  blockedByOutbound,
  notUnderstood,
  signInRefused,
  type IccamFailure,
} from './iccam-failure.js';
import type { IccamRequest } from './iccam-request.js';
import { IccamSession } from './iccam-session.js';
import type { IccamSettings } from './iccam-settings.js';
import { IccamWait } from './iccam-wait.js';

/** The result of a call. Failures of ICCAM are returned, never thrown. */
export type IccamAnswer<T> = Promise<Result<T, IccamFailure>>;

/** ICCAM's work lists for a hotline. */
export type IccamWorkList =
  'unassessed' | 'unactioned' | 'unassigned-to-hotline' | 'orphaned' | 'offline' | 'no-reference';

/** The reference lists of numeric codes and names. */
export type IccamListName =
  | 'age-categories'
  | 'gender-categories'
  | 'action-types'
  | 'payment-methods'
  | 'site-types'
  | 'commercialities'
  | 'classifications';

type Method = 'GET' | 'POST' | 'PUT';

/**
 * A client for the ICCAM API, v3. It does not check the rules; the caller must. Each call is sent once, and a second
 * time only if the session had expired. The caller handles retries. While a wait that ICCAM has requested lasts,
 * nothing is sent.
 */
export class IccamClient {
  readonly #settings: IccamSettings;
  readonly #request: IccamRequest;
  readonly #clock: Clock;
  readonly #session: IccamSession;
  /** The wait that ICCAM has requested. */
  readonly wait = new IccamWait();

  constructor(settings: IccamSettings, request: IccamRequest, clock: Clock) {
    this.#settings = settings;
    this.#request = request;
    this.#clock = clock;
    this.#session = new IccamSession(settings, request, clock);
  }

  /** The analyst name on assessments and actions. */
  get analyst(): string {
    return this.#settings.analyst;
  }

  /** Ends the session. The next call opens a new one. */
  close(): Promise<void> {
    return this.#session.signOut();
  }

  submitReport(body: ReportBody): IccamAnswer<{ readonly reportId: number }> {
    return this.#call('POST', 'rest/reports', responses.newReport, body);
  }

  report(reportId: number): IccamAnswer<IccamReport> {
    return this.#call('GET', `rest/Reports/${reportId}`, responses.report);
  }

  content(contentId: number): IccamAnswer<IccamContent> {
    return this.#call('GET', `rest/Content/${contentId}`, responses.content);
  }

  assess(contentId: number, body: AssessmentBody): IccamAnswer<unknown> {
    return this.#call('PUT', `rest/Content/${contentId}/assessment`, responses.anything, body);
  }

  act(contentId: number, body: ActionBody): IccamAnswer<unknown> {
    return this.#call('POST', `rest/Content/${contentId}/actions`, responses.anything, body);
  }

  setHosting(contentId: number, newIpAddress: string, newCountryCode: string): IccamAnswer<unknown> {
    const query = new URLSearchParams({ newIpAddress, newCountryCode });
    return this.#call('PUT', `rest/Content/${contentId}/url/hosting?${query}`, responses.anything);
  }

  assignCountry(contentId: number, newCountryCode: string): IccamAnswer<unknown> {
    const query = new URLSearchParams({ newCountryCode });
    return this.#call('PUT', `rest/Content/${contentId}/assigned-country?${query}`, responses.anything);
  }

  claim(contentId: number, reference: string): IccamAnswer<unknown> {
    const query = new URLSearchParams({ reference });
    return this.#call('PUT', `rest/Content/${contentId}/hotline-reference?${query}`, responses.anything);
  }

  setSiteType(reportId: number, siteType: number): IccamAnswer<unknown> {
    return this.#complete(reportId, `site-type?siteType=${siteType}`);
  }

  setCommerciality(reportId: number, commerciality: number): IccamAnswer<unknown> {
    return this.#complete(reportId, `commerciality?commerciality=${commerciality}`);
  }

  setPaymentMethods(reportId: number, methods: readonly number[]): IccamAnswer<unknown> {
    return this.#complete(reportId, 'payment-methods', methods);
  }

  workList(list: IccamWorkList, since: Date | null): IccamAnswer<IccamPage> {
    const start = list === 'offline' ? 'hotlineAssignmentStartDate' : 'countryAssignmentStartDate';
    const query = new URLSearchParams({
      maxResults: String(iccamWorkListLimit),
      ...(since === null ? {} : { [start]: since.toISOString() }),
    });
    return this.#call('GET', `rest/Content/${list}?${query}`, responses.workList);
  }

  referenceList(name: IccamListName): IccamAnswer<readonly IccamListEntry[]> {
    return this.#call('GET', `rest/${name}`, responses.list);
  }

  hotlines(): IccamAnswer<z.output<typeof responses.hotlines>> {
    return this.#call('GET', 'rest/hotlines', responses.hotlines);
  }

  #complete(reportId: number, what: string, body?: readonly number[]): IccamAnswer<unknown> {
    return this.#call('PUT', `rest/Reports/${reportId}/source-url/${what}`, responses.anything, body);
  }

  /** Makes a call unless a requested wait lasts. Stores a wait that the response requests. */
  async #call<T>(method: Method, path: string, shape: z.ZodType<T>, body?: unknown): IccamAnswer<T> {
    const waiting = this.wait.at(this.#clock());
    if (waiting !== null) return err(waiting);
    const answer = await this.#make(method, path, shape, body);
    return answer.ok ? answer : err(this.wait.note(answer.error));
  }

  async #make<T>(method: Method, path: string, shape: z.ZodType<T>, body?: unknown): IccamAnswer<T> {
    const first = await this.#session.token();
    if (!first.ok) return first;
    let answer = await this.#send(method, path, first.value, body);
    if (answer.ok && answer.value.status === 401 && answer.value.headers['retry-after'] === undefined) {
      const second = await this.#session.token(first.value);
      if (!second.ok) return second;
      answer = await this.#send(method, path, second.value, body);
    }
    if (!answer.ok) return err(answer.error === 'NO_ANSWER' ? noAnswer : blockedByOutbound);
    const { status } = answer.value;
    if (status < 200 || status > 299) {
      const failure = failureOf(answer.value, this.#clock());
      return err(status === 401 && failure.class === 'REFUSED' ? signInRefused(status) : failure);
    }
    const parsed = shape.safeParse(jsonOf(answer.value.body));
    return parsed.success ? ok(parsed.data) : err(notUnderstood(status));
  }

  #send(method: Method, path: string, token: string, body: unknown): ReturnType<IccamRequest> {
    return this.#request(new URL(path, this.#settings.url).href, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
