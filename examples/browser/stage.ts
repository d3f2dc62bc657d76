import { people, testApi, type Person, type TestApi } from '../../packages/api/test/support/api.js';
import { addScreens } from '../serve/screens.js';

/** The API and the screens on one origin, with a database of their own, as a browser reaches them. */
export interface Stage {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** The API behind it: send operations, get tokens, set its time, read its log and its database. */
  readonly api: TestApi;
  readonly stop: () => Promise<void>;
}

/** Starts a stage. `parts` replaces parts of the API, as in `testApi`, and `form` settings of the report form. */
export async function startStage(
  parts: Parameters<typeof testApi>[0] = {},
  form: Parameters<typeof addScreens>[2] = {},
): Promise<Stage> {
  // The report form calls the API from this machine and passes the network address of its caller on.
  const api = await testApi({ trustedProxies: ['127.0.0.1'], ...parts });
  await addScreens(api.app, signInsWith(api.tokenOf), form);
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, api, stop: () => api.close() };
}

/** The people of the tests, as those of a demo. */
export const signInsWith = (tokenOf: (person: Person) => Promise<string>) =>
  Object.entries(people).map(([subject, roles]) => ({
    subject,
    name: subject,
    roles,
    token: () => tokenOf(subject as Person),
  }));
