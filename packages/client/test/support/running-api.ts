import { testApi, type Person, type TestApi } from '../../../api/test/support/api.js';
import { createClient, type Client } from '../../src/index.js';

/** The API, listening on a free loopback port, and clients of it. */
export interface RunningApi extends TestApi {
  readonly url: string;
  /** A client of one person; of an anonymous reporter when nobody is named. */
  readonly clientOf: (person?: Person) => Client;
}

/** Starts the API in this process on a database of its own. */
export async function runningApi(overrides: Parameters<typeof testApi>[0] = {}): Promise<RunningApi> {
  const api = await testApi(overrides);
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const url = `${origin}/graphql`;
  return {
    ...api,
    url,
    clientOf: (person) =>
      createClient({ url, token: person === undefined ? undefined : () => api.tokenOf(person) }),
  };
}
