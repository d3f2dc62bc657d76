import { constants, publicEncrypt, randomBytes } from 'node:crypto';
import { StartUpError } from '../start-up-error.js';
import { decrypt, encrypt } from './aes-gcm.js';
import { keyPurposes, type EnvelopeKeys, type KeyPurpose } from './envelope-keys.port.js';
import {
  KeyServiceError,
  transitClient,
  type KeyServiceSettings,
  type TransitKey,
} from './transit-client.js';

/** Public keys that are older are read again. */
const maxAgeMs = 300_000;
const healthAgeMs = 30_000;

type Published = ReadonlyMap<KeyPurpose, TransitKey>;

/**
 * Master keys in a key service, as RSA keys: a data key is wrapped with the public key, here, and only the service can unwrap
 * it. So reports are accepted while the service is not available; what was sealed can be read when it is back. The result is
 * encrypted once more with `binding`, which binds it to its context. Throws a `StartUpError` with one sentence if the service
 * is not available, or a key of it cannot be used.
 */
export async function transitKeys(settings: KeyServiceSettings, binding: Buffer): Promise<EnvelopeKeys> {
  const client = transitClient(settings);
  const nameOf = (purpose: KeyPurpose): string =>
    `${settings.prefix}${purpose.toLowerCase().replace('_', '-')}`;
  const read = async (): Promise<Published> =>
    new Map(
      await Promise.all(
        keyPurposes.map(async (purpose) => [purpose, await client.readKey(nameOf(purpose))] as const),
      ),
    );
  const contextOf = (keyId: string, purpose: KeyPurpose, context: string): string =>
    JSON.stringify(['key service', keyId, purpose, context]);

  let published = await readAtStart(settings, nameOf, client.readKey);
  let checkedAt = performance.now();
  let isUp = true;
  let reading: Promise<void> | null = null;
  const note = (works: boolean): void => {
    isUp = works;
    checkedAt = performance.now();
  };
  const refresh = (): Promise<void> =>
    (reading ??= read()
      .then((found) => {
        published = found;
        note(true);
      })
      .catch(() => note(false))
      .finally(() => (reading = null)));
  const isOlder = (ms: number): boolean => performance.now() - checkedAt > ms;
  const keyOf = (purpose: KeyPurpose): TransitKey => {
    const key = published.get(purpose);
    if (key === undefined) throw new TypeError(`no key for ${purpose}`);
    return key;
  };
  const idOf = (purpose: KeyPurpose, version: number): string => `${nameOf(purpose)}:v${version}`;

  const keys: EnvelopeKeys = {
    ids: async (purpose) => {
      if (isOlder(healthAgeMs)) await refresh();
      const { latest, oldest } = keyOf(purpose);
      const earlier = Array.from({ length: latest - oldest }, (_, at) => idOf(purpose, oldest + at));
      return { current: idOf(purpose, latest), earlier };
    },
    wrap: async (purpose, dataKey, context) => {
      // Not awaited: an earlier version of the key is as good.
      if (isOlder(maxAgeMs)) void refresh();
      const { latest, publicKeys } = keyOf(purpose);
      const keyId = idOf(purpose, latest);
      const padding = constants.RSA_PKCS1_OAEP_PADDING;
      const sealed = publicEncrypt(
        { key: publicKeys.get(latest) ?? '', padding, oaepHash: 'sha256' },
        dataKey,
      );
      return { keyId, wrapped: encrypt(binding, sealed, contextOf(keyId, purpose, context)) };
    },
    unwrap: async (purpose, { keyId, wrapped }, context) => {
      const version = Number(/:v([1-9]\d*)$/.exec(keyId)?.[1]);
      if (keyId !== idOf(purpose, version)) throw new Error(`master key ${keyId} of ${purpose} is missing`);
      const sealed = decrypt(binding, wrapped, contextOf(keyId, purpose, context)).toString('base64');
      try {
        const dataKey = await client.decrypt(nameOf(purpose), `vault:v${version}:${sealed}`);
        note(true);
        return dataKey;
      } catch (error) {
        // What it does not understand is wrong data, and says nothing of the service.
        if (!(error instanceof KeyServiceError && error.fault === 'NOT_UNDERSTOOD')) note(false);
        throw error;
      }
    },
    isAvailable: async () => {
      if (isOlder(healthAgeMs)) await refresh();
      return isUp;
    },
  };
  await assertUnwraps(keys);
  return keys;
}

/** Reads each key, and throws with the setting and the command that mends it. */
async function readAtStart(
  { mount }: KeyServiceSettings,
  nameOf: (purpose: KeyPurpose) => string,
  readKey: (name: string) => Promise<TransitKey>,
): Promise<Published> {
  const published = new Map<KeyPurpose, TransitKey>();
  for (const purpose of keyPurposes) {
    const name = nameOf(purpose);
    const key = await readKey(name).catch((error: unknown) => {
      throw atStart(error, name, mount);
    });
    if (!/^rsa-(3072|4096)$/.test(key.type))
      throw new StartUpError(
        `KEY_SERVICE_PREFIX: the key ${name} is of type ${key.type}; rsa-4096 or rsa-3072 is needed.`,
      );
    if (key.isExportable)
      throw new StartUpError(`KEY_SERVICE_PREFIX: the key ${name} is exportable; create one that is not.`);
    published.set(purpose, key);
  }
  return published;
}

/** One data key for each purpose must come back, or nothing could be read later. */
async function assertUnwraps(keys: EnvelopeKeys): Promise<void> {
  for (const purpose of keyPurposes) {
    const dataKey = randomBytes(32);
    const wrapped = await keys.wrap(purpose, dataKey, 'start');
    const found = await keys.unwrap(purpose, wrapped, 'start').catch((error: unknown) => {
      throw atStart(error, wrapped.keyId, 'transit');
    });
    if (!found.equals(dataKey))
      throw new StartUpError(`KEY_SERVICE_URL: the key ${wrapped.keyId} does not decrypt what it encrypted.`);
  }
}

function atStart(error: unknown, key: string, mount: string): unknown {
  if (!(error instanceof KeyServiceError)) return error;
  if (error.fault === 'NO_TOKEN') return new StartUpError(`KEY_SERVICE_TOKEN_FILE: ${error.message}.`);
  return new StartUpError(
    error.fault === 'NO_SUCH_KEY'
      ? `KEY_SERVICE_URL: ${error.message} ${key}. Create it with: vault write -f ${mount}/keys/${key} type=rsa-4096`
      : `KEY_SERVICE_URL: ${error.message} (${key}).`,
  );
}
