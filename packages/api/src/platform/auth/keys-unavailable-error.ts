/** The keys of the identity provider could not be downloaded, so no token can be verified. */
export class KeysUnavailableError extends Error {
  constructor(options?: ErrorOptions) {
    super('The keys of the identity provider cannot be fetched.', options);
    this.name = 'KeysUnavailableError';
  }
}
