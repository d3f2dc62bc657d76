/** The keys of the identity provider could not be fetched, so nothing can be said of a token. */
export class KeysUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('The keys of the identity provider cannot be fetched.', options);
    this.name = 'KeysUnavailable';
  }
}
