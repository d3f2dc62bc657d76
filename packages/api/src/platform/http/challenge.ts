import type { GraphQLFormattedError } from 'graphql';
import { tokenRefusals } from '../auth/token-refusal.js';

const header = 'www-authenticate';

/**
 * The header that tells a client how to authenticate: which token is missing or why it is refused (RFC 6750), or which
 * authentication is required (RFC 9470). No header if no error is about authentication.
 */
export function challengeHeaders(errors: readonly GraphQLFormattedError[]): Readonly<Record<string, string>> {
  const [challenge] = errors.flatMap(({ extensions }) => challengeFor(extensions ?? {}) ?? []);
  return challenge === undefined ? {} : { [header]: challenge };
}

function challengeFor(extensions: Readonly<Record<string, unknown>>): string | null {
  const { code, reason, contexts, maxAgeSeconds } = extensions;
  if (code === 'UNAUTHENTICATED')
    return typeof reason === 'string' && reason in tokenRefusals
      ? bearer({
          error: 'invalid_token',
          error_description: tokenRefusals[reason as keyof typeof tokenRefusals],
        })
      : 'Bearer';
  if (code !== 'STEP_UP_REQUIRED') return null;
  return bearer({
    error: 'insufficient_user_authentication',
    error_description: 'Strong and recent authentication is required',
    ...(Array.isArray(contexts) && contexts.length > 0 ? { acr_values: contexts.join(' ') } : {}),
    ...(typeof maxAgeSeconds === 'number' ? { max_age: String(maxAgeSeconds) } : {}),
  });
}

const bearer = (values: Readonly<Record<string, string>>): string =>
  `Bearer ${Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`;
