import type { RolesExclude } from '@meldpunt/domain';
import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the token is not valid (any more). */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in to do this: send a valid token in the Authorization header.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });

/** The viewer's roles do not allow this. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });

/** The token names roles that nobody holds together; it gives nothing, not even what one of them would. */
export const rolesExclude = ({ code, roles }: RolesExclude): GraphQLError =>
  new GraphQLError(
    `Nobody holds the roles ${roles.join(' and ')} together: have one taken away, and sign in again.`,
    { extensions: { code, roles, http: { status: 403 } } },
  );

/** An argument of a query is outside what it accepts. */
export const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** The caller asked too often; nothing was answered. */
export const tooManyAttempts = (retryAfterSeconds: number): GraphQLError =>
  new GraphQLError(`Too many attempts from here. Please wait ${retryAfterSeconds} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds },
  });
