/** Why a token is refused. Each code and its sentence are in the `WWW-Authenticate` header of the response. */
export const tokenRefusals = {
  MALFORMED: 'The Authorization header contains no bearer token that can be read.',
  ALGORITHM: 'The signature algorithm is not accepted.',
  UNKNOWN_KEY: 'No published key of the issuer has signed the token.',
  BAD_SIGNATURE: 'The signature of the token is invalid.',
  WRONG_ISSUER: 'The token is of another issuer.',
  WRONG_AUDIENCE: 'The token is for another audience.',
  WRONG_CLIENT: 'The token was issued to a client that may not use this API.',
  WRONG_TYPE: 'The token is not an access token.',
  SENDER_CONSTRAINED: 'The token is bound to a key, and this API does not verify the binding.',
  CLAIM_MISSING: 'The token lacks a required claim.',
  EXPIRED: 'The token has expired.',
  NOT_YET_VALID: 'The token is not valid yet.',
  ISSUED_IN_FUTURE: 'The token was issued in the future: check the clocks.',
  LIFETIME_TOO_LONG: 'The lifetime of the token is longer than this API accepts.',
} as const;
export type TokenRefusal = keyof typeof tokenRefusals;

/** A token is refused. The message contains nothing of the token. */
export class TokenRefusedError extends Error {
  constructor(
    readonly reason: TokenRefusal,
    options?: ErrorOptions,
  ) {
    super(tokenRefusals[reason], options);
    this.name = 'TokenRefusedError';
  }
}
