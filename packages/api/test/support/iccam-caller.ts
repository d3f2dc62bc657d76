import type { Party } from '../../iccam-simulator/parties.data.js';
import type { Simulator } from '../../iccam-simulator/simulator.js';

/** The response of the exchange to a plain HTTP request. */
export interface PlainAnswer {
  readonly status: number;
  readonly body: any;
  readonly headers: Headers;
}

/** A hotline that is signed in to the exchange and calls it without our client. */
export interface Caller {
  readonly party: Party;
  readonly get: (path: string) => Promise<PlainAnswer>;
  readonly put: (path: string, body?: unknown) => Promise<PlainAnswer>;
  readonly post: (path: string, body?: unknown) => Promise<PlainAnswer>;
  readonly tokens: { readonly bearerToken: string; readonly refreshToken: string };
}

/** Calls the exchange without a token. */
export async function plainCall(
  { url }: Simulator,
  method: string,
  path: string,
  body?: unknown,
  bearer?: string,
): Promise<PlainAnswer> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

/** Signs a hotline in. */
export async function callerOf(simulator: Simulator, country: string): Promise<Caller> {
  const party = simulator.party(country);
  const { username, password } = party;
  const { body: tokens } = await plainCall(simulator, 'POST', 'Authentication', { username, password });
  const call = (method: string) => (path: string, body?: unknown) =>
    plainCall(simulator, method, path, body, tokens.bearerToken);
  return { party, tokens, get: call('GET'), put: call('PUT'), post: call('POST') };
}
