import {
  createLocalJWKSet,
  errors,
  type CryptoKey,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';
import { z } from 'zod';
import { KeysUnavailableError, type KeysUnavailableCause } from './keys-unavailable-error.js';

/** Where the keys of an issuer are: at a URL, in its discovery document, or given. */
export type KeyLocation =
  { readonly url: string } | { readonly discover: true } | { readonly set: JSONWebKeySet };

/** An event of the keys, for the security log. */
export type KeyEvent =
  | { readonly kind: 'CHANGED' }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: KeysUnavailableCause }
  | { readonly kind: 'AVAILABLE' };

/** The published keys of an issuer. */
export interface IssuerKeys {
  /** All keys that fit the header of a token. Throws an error of `jose` if there is none. */
  readonly find: (header: JWSHeaderParameters, token: FlattenedJWSInput) => Promise<readonly CryptoKey[]>;
  /** Downloads the keys again. Resolves to whether they could be other keys than before the call. */
  readonly refresh: () => Promise<boolean>;
  /** Whether the newest download succeeded. Downloads the keys if they are older than a minute. */
  readonly isAvailable: () => Promise<boolean>;
}

const timeoutMs = 5_000;
/** Keys that are older are downloaded again before they are used. */
const maxAgeMs = 600_000;
const healthAgeMs = 60_000;
/** Min time between two downloads: the most that tokens with unknown keys can cause. */
const minIntervalMs = 1_000;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySetDocument = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

/** The keys of an issuer, from their location. */
export function issuerKeys(
  issuer: string,
  location: KeyLocation,
  onEvent: (event: KeyEvent) => void = () => {},
): IssuerKeys {
  if ('set' in location) {
    const given = createLocalJWKSet(location.set);
    return {
      find: (...token) => fitting(given, ...token),
      refresh: async () => false,
      isAvailable: async () => true,
    };
  }
  return downloadedKeys(() => download(issuer, location), onEvent);
}

type KeySet = ReturnType<typeof createLocalJWKSet>;

function downloadedKeys(load: () => Promise<JSONWebKeySet>, onEvent: (event: KeyEvent) => void): IssuerKeys {
  let keys: { readonly set: KeySet; readonly text: string; readonly at: number } | null = null;
  let lastAttempt = -Infinity;
  let isDown = false;
  let running: Promise<void> | null = null;

  const attempt = async (): Promise<void> => {
    const wait = lastAttempt + minIntervalMs - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const set = await load();
      const text = JSON.stringify(set.keys);
      if (isDown) onEvent({ kind: 'AVAILABLE' });
      isDown = false;
      if (keys?.text !== text) onEvent({ kind: 'CHANGED' });
      keys = { set: createLocalJWKSet(set), text, at: performance.now() };
    } catch (error) {
      const fault = error instanceof KeysUnavailableError ? error : notReached(error);
      if (!isDown) onEvent({ kind: 'UNAVAILABLE', cause: fault.code });
      isDown = true;
      throw fault;
    } finally {
      lastAttempt = performance.now();
    }
  };
  /** One download at a time; callers in the meantime wait for it. */
  const reload = (): Promise<void> =>
    (running ??= attempt().finally(() => {
      running = null;
    }));
  const usable = async (): Promise<KeySet> => {
    if (keys === null || performance.now() - keys.at > maxAgeMs) await reload();
    if (keys === null) throw new KeysUnavailableError('NOT_REACHED');
    return keys.set;
  };
  return {
    find: async (...token) => {
      try {
        return await fitting(await usable(), ...token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await reload();
        return fitting(await usable(), ...token);
      }
    },
    refresh: async () => {
      const before = keys?.text;
      await reload();
      return keys?.text !== before;
    },
    isAvailable: async () => {
      const isRecent = keys !== null && performance.now() - keys.at <= healthAgeMs;
      if (!isDown && isRecent) return true;
      return reload().then(
        () => true,
        () => false,
      );
    },
  };
}

/** All keys of a set that fit a token. A token without a key id can fit several. */
async function fitting(
  set: KeySet,
  header: JWSHeaderParameters,
  token: FlattenedJWSInput,
): Promise<readonly CryptoKey[]> {
  try {
    return [await set(header, token)];
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    const several: CryptoKey[] = [];
    for await (const key of error) several.push(key);
    return several;
  }
}

async function download(
  issuer: string,
  location: Exclude<KeyLocation, { readonly set: JSONWebKeySet }>,
): Promise<JSONWebKeySet> {
  const url = 'url' in location ? location.url : await discoverKeys(issuer);
  const found = keySetDocument.safeParse(await json(url));
  if (!found.success) throw new KeysUnavailableError('NOT_A_KEY_SET');
  return found.data as unknown as JSONWebKeySet;
}

/** The address of the keys in the discovery document, which must name the same issuer (OpenID Connect Discovery 4.3). */
async function discoverKeys(issuer: string): Promise<string> {
  const document = await json(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const found = discoveryDocument.safeParse(document);
  if (!found.success) throw new KeysUnavailableError('NOT_A_DISCOVERY_DOCUMENT');
  if (found.data.issuer !== issuer) throw new KeysUnavailableError('OTHER_ISSUER');
  return found.data.jwks_uri;
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json, application/jwk-set+json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw notReached(error);
  });
  if (!response.ok) throw new KeysUnavailableError('HTTP_STATUS');
  return response.json().catch(() => null);
}

const notReached = (cause: unknown): KeysUnavailableError =>
  new KeysUnavailableError(
    cause instanceof Error && cause.name === 'TimeoutError' ? 'TIMEOUT' : 'NOT_REACHED',
    { cause },
  );
