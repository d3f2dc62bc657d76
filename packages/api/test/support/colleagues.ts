import { createHash } from 'node:crypto';
import type { Role } from '@meldpunt/domain';
import { demoIssuer } from '../../src/platform/auth/demo-issuer.js';
import type { Answer, TestApi } from './api.js';

/** A person who is signed in, in addition to `people`. */
export interface Colleague {
  readonly token: string;
  readonly send: (document: string, variables?: object) => Promise<Answer>;
}

/** Signs in more persons, each with an account. */
export async function colleagues(
  { app, clock }: TestApi,
  count: number,
  roles: readonly Role[],
): Promise<readonly Colleague[]> {
  const issuer = await demoIssuer(createHash('sha256').update('tokens').digest());
  const signIn = async (_: unknown, index: number): Promise<Colleague> => {
    const subject = `colleague-${index + 1}`;
    const token = await issuer.issue({ subject, name: subject, roles }, clock.now);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return {
      token,
      send: async (query, variables = {}) => {
        const response = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers,
          payload: { query, variables },
        });
        const { data, errors = [] } = response.json<{ data?: any; errors?: Answer['errors'] }>();
        return { status: response.statusCode, data, errors };
      },
    };
  };
  return Promise.all(Array.from({ length: count }, signIn));
}
