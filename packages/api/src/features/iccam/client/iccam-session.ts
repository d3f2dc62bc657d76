import { err, ok, type Result } from '@meldpunt/domain';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
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
import type { IccamSettings } from './iccam-settings.js';

const tokens = z.object({
  bearerToken: z.string().min(1),
  refreshToken: z.string().min(1),
  bearerTokenExpiresIn: z.number().positive().optional(),
});

interface Session {
  readonly bearerToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

type Opened = Result<Session, IccamFailure>;

/** The lifetime of a token if ICCAM does not state it. */
const assumedSeconds = 1800;

/** A token that expires within this time is renewed before use. */
const marginMs = 30_000;

/** Timeout of signing out, so that it does not delay the shutdown. */
const signOutTimeoutMs = 3_000;

/** The ICCAM session. It is opened on first use and renewed before it expires. Concurrent callers share one renewal. */
export class IccamSession {
  readonly #settings: IccamSettings;
  readonly #request: IccamRequest;
  readonly #clock: Clock;
  #session: Session | null = null;
  #opening: Promise<Opened> | null = null;

  constructor(settings: IccamSettings, request: IccamRequest, clock: Clock) {
    this.#settings = settings;
    this.#request = request;
    this.#clock = clock;
  }

  /** Returns a valid token. `refused` is a token that ICCAM has just rejected. */
  async token(refused: string | null = null): Promise<Result<string, IccamFailure>> {
    const session = this.#session;
    const isGood =
      session !== null &&
      session.bearerToken !== refused &&
      session.expiresAt - marginMs > this.#clock().getTime();
    if (isGood) return ok(session.bearerToken);
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    const opened = await this.#opening;
    return opened.ok ? ok(opened.value.bearerToken) : opened;
  }

  /** Signs out if there is a session. The response is ignored. */
  async signOut(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    if (session === null) return;
    await this.#request(this.#address('Authentication/logout'), {
      method: 'POST',
      headers: { authorization: `Bearer ${session.bearerToken}` },
      signal: AbortSignal.timeout(signOutTimeoutMs),
    });
  }

  /** Renews the session, or opens a new one if the renewal is refused. */
  async #open(): Promise<Opened> {
    const known = this.#session;
    this.#session = null;
    if (known !== null) {
      const renewed = await this.#obtain('Authentication/refresh', { refreshToken: known.refreshToken });
      if (renewed.ok || isForLater(renewed.error)) {
        if (!renewed.ok) this.#session = known;
        return renewed;
      }
    }
    const { username, password } = this.#settings;
    const opened = await this.#obtain('Authentication', { username, password });
    if (opened.ok || opened.error.status === null) return opened;
    const isRefused = opened.error.class === 'REFUSED' || opened.error.class === 'NOT_FOUND';
    return isRefused ? err(signInRefused(opened.error.status)) : opened;
  }

  async #obtain(path: string, body: object): Promise<Opened> {
    const answer = await this.#request(this.#address(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) return err(answer.error === 'NO_ANSWER' ? noAnswer : blockedByOutbound);
    const { status } = answer.value;
    if (status < 200 || status > 299) return err(failureOf(answer.value, this.#clock()));
    const parsed = tokens.safeParse(jsonOf(answer.value.body));
    if (!parsed.success) return err(notUnderstood(status));
    const { bearerToken, refreshToken, bearerTokenExpiresIn = assumedSeconds } = parsed.data;
    const expiresAt = this.#clock().getTime() + bearerTokenExpiresIn * 1000;
    this.#session = { bearerToken, refreshToken, expiresAt };
    return ok(this.#session);
  }

  #address(path: string): string {
    return new URL(path, this.#settings.url).href;
  }
}

/** Whether to retry later: there was no response, or ICCAM requests a wait. */
const isForLater = ({ class: kind, retryAt }: IccamFailure): boolean =>
  kind === 'UNREACHABLE' || kind === 'THROTTLED' || retryAt !== undefined;
