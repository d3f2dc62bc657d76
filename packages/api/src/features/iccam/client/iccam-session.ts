import { err, ok, type Result } from '@meldpunt/domain';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import {
  failureOf,
  jsonOf,
  noAnswer,
  notAllowedOut,
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

/** What the exchange means when it does not say for how long a token is good. */
const assumedSeconds = 1800;

/** A token this close to its end is renewed before it is used. */
const marginMs = 30_000;

/** How long leaving may take: who stops is not kept. */
const farewellMs = 3_000;

/**
 * Our session with the exchange: opened when it is first needed, renewed before it ends, and renewed once for all
 * callers that meet its end at the same time.
 */
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

  /** A token that is good now. `refused` is one that the exchange has just turned down. */
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

  /** Ends the session where there is one. What the exchange says to that changes nothing. */
  async signOut(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    if (session === null) return;
    await this.#request(this.#address('Authentication/logout'), {
      method: 'POST',
      headers: { authorization: `Bearer ${session.bearerToken}` },
      signal: AbortSignal.timeout(farewellMs),
    });
  }

  /** Renews the session; where that is refused, opens a new one. */
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
    if (!answer.ok) return err(answer.error === 'NO_ANSWER' ? noAnswer : notAllowedOut);
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

/** Whether nothing more is to be asked now: there is no answer, or the exchange asks to wait. */
const isForLater = ({ class: kind, retryAt }: IccamFailure): boolean =>
  kind === 'UNREACHABLE' || kind === 'THROTTLED' || retryAt !== undefined;
