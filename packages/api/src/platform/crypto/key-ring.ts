import { decrypt, encrypt } from './aes-gcm.js';
import type { EnvelopeKeys, KeyPurpose } from './envelope-keys.port.js';

export interface MasterKey {
  readonly id: string;
  readonly purpose: KeyPurpose;
  readonly secret: Buffer;
}

/** Master keys in memory. The last key of a purpose is the current one. */
export function keyRing(keys: readonly MasterKey[]): EnvelopeKeys {
  const of = (purpose: KeyPurpose): readonly MasterKey[] => keys.filter((key) => key.purpose === purpose);
  const contextOf = ({ id, purpose }: MasterKey, context: string): string =>
    JSON.stringify(['data key', id, purpose, context]);
  return {
    ids: async (purpose) => {
      const ids = of(purpose).map(({ id }) => id);
      return { current: ids.at(-1) ?? '', earlier: ids.slice(0, -1) };
    },
    wrap: async (purpose, dataKey, context) => {
      const key = of(purpose).at(-1);
      if (key === undefined) throw new Error(`no master key for ${purpose}`);
      return { keyId: key.id, wrapped: encrypt(key.secret, dataKey, contextOf(key, context)) };
    },
    unwrap: async (purpose, { keyId, wrapped }, context) => {
      const key = of(purpose).find(({ id }) => id === keyId);
      if (key === undefined) throw new Error(`master key ${keyId} of ${purpose} is missing`);
      return decrypt(key.secret, wrapped, contextOf(key, context));
    },
    isAvailable: async () => true,
  };
}
