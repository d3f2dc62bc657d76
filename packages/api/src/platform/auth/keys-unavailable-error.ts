/** Why the keys of the identity provider are not available. */
export type KeysUnavailableCause =
  'NOT_REACHED' | 'TIMEOUT' | 'HTTP_STATUS' | 'NOT_A_DISCOVERY_DOCUMENT' | 'OTHER_ISSUER' | 'NOT_A_KEY_SET';

/** The keys of the identity provider could not be downloaded, so no token can be verified. */
export class KeysUnavailableError extends Error {
  constructor(
    readonly code: KeysUnavailableCause,
    options?: ErrorOptions,
  ) {
    super('The keys of the identity provider cannot be fetched.', options);
    this.name = 'KeysUnavailableError';
  }
}
