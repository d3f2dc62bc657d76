/** What a key is used for. Each purpose has its own master keys. */
export const keyPurposes = [
  'CONTACT',
  'SITE_ACCESS',
  'REPORT_TEXT',
  'WEBHOOK_SECRET',
  'POLICE_TEXT',
  'COMMENT',
] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** A data key, encrypted with a master key. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** The ids of the master keys of one purpose. New data keys use the current one. */
export interface KeyIds {
  readonly current: string;
  readonly earlier: readonly string[];
}

/**
 * The master keys, which never leave this port: a key file by default (`fileKeys`), or a key service (`transitKeys`). The
 * context is authenticated: a wrapped key is not accepted in another context.
 */
export interface EnvelopeKeys {
  ids(purpose: KeyPurpose): Promise<KeyIds>;
  wrap(purpose: KeyPurpose, dataKey: Buffer, context: string): Promise<WrappedKey>;
  /** Rejects if the key is unknown, belongs to another purpose or context, or the data was changed. */
  unwrap(purpose: KeyPurpose, wrapped: WrappedKey, context: string): Promise<Buffer>;
  /** Whether data keys can be unwrapped now, as far as is known. Never rejects. */
  isAvailable(): Promise<boolean>;
}
