import { randomBytes } from 'node:crypto';
import type { Party } from './parties.data.js';
import { Refusal } from './refusal.js';
import type { Kept } from './rule-names.data.js';

interface Session {
  readonly party: Party;
  readonly bearerToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
}

/** The tokens that a hotline gets when it signs in. */
export interface IssuedTokens {
  readonly bearerToken: string;
  readonly refreshToken: string;
  readonly bearerTokenExpiresIn: number;
}

const unauthorised = (message: string): Refusal => new Refusal(401, 'UNAUTHORISED', message);
const token = (): string => randomBytes(24).toString('base64url');

/** The sessions. Tokens expire. A refresh token is valid for one refresh, also after the bearer token has expired. */
export class Sessions {
  readonly #parties: readonly Party[];
  readonly #clock: () => Date;
  readonly #seconds: number;
  readonly #kept: Kept;
  #sessions: Session[] = [];

  constructor(parties: readonly Party[], clock: () => Date, seconds: number, kept: Kept = () => true) {
    this.#kept = kept;
    this.#parties = parties;
    this.#clock = clock;
    this.#seconds = seconds;
  }

  get count(): number {
    return this.#sessions.length;
  }

  signIn(username: string, password: string): IssuedTokens {
    const party = this.#parties.find((known) => known.username === username);
    const [anybody] = this.#parties;
    if (party === undefined && anybody !== undefined && !this.#kept('SIGN_IN_ASKS'))
      return this.#open(anybody);
    if (party === undefined || party.password !== password) throw unauthorised('Unknown name or password');
    return this.#open(party);
  }

  refresh(refreshToken: string): IssuedTokens {
    const session = this.#sessions.find((known) => known.refreshToken === refreshToken);
    if (session === undefined || !this.#kept('SESSION_RENEWS')) throw unauthorised('Unknown refresh token');
    this.#end(session);
    return this.#open(session.party);
  }

  signOut(authorization: string | undefined): void {
    const session = this.#sessionOf(authorization);
    if (this.#kept('SESSION_ENDS')) this.#end(session);
  }

  partyOf(authorization: string | undefined): Party {
    return this.#sessionOf(authorization).party;
  }

  /** Ends every session, as when the exchange restarts. */
  forget(): void {
    this.#sessions = [];
  }

  #sessionOf(authorization: string | undefined): Session {
    const session = this.#sessions.find(({ bearerToken }) => authorization === `Bearer ${bearerToken}`);
    if (session === undefined) throw unauthorised('Not signed in');
    if (session.expiresAt <= this.#clock()) throw unauthorised('The token has expired');
    return session;
  }

  #open(party: Party): IssuedTokens {
    const expiresAt = new Date(this.#clock().getTime() + this.#seconds * 1000);
    const session = { party, bearerToken: token(), refreshToken: token(), expiresAt };
    this.#sessions.push(session);
    const { bearerToken, refreshToken } = session;
    return { bearerToken, refreshToken, bearerTokenExpiresIn: this.#seconds };
  }

  #end(session: Session): void {
    this.#sessions = this.#sessions.filter((other) => other !== session);
  }
}
