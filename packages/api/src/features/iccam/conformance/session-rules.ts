import { IccamClient } from '../client/iccam-client.js';
import type { IccamRequest } from '../client/iccam-request.js';
import type { ConformanceRule } from './conformance-rule.js';
import type { ConformanceSetting } from './conformance-setting.js';
import { failed, inTurn, passed, takes, unanswered } from './finding.js';

interface Call {
  readonly path: string;
  readonly status: number | null;
  readonly authorization: string | undefined;
}

/** A second client with its own session. It records every call, and its clock can be moved. */
function watched(setting: ConformanceSetting, username = setting.settings.username) {
  const calls: Call[] = [];
  const time = { laterMs: 0 };
  const request: IccamRequest = async (url, call) => {
    const answer = await setting.request(url, call);
    calls.push({
      path: url.slice(setting.settings.url.length),
      status: answer.ok ? answer.value.status : null,
      authorization: call.headers['authorization'],
    });
    return answer;
  };
  const clock = () => new Date(setting.clock().getTime() + time.laterMs);
  return { client: new IccamClient({ ...setting.settings, username }, request, clock), calls, time };
}

const aYearMs = 366 * 86_400_000;

export const sessionRules: readonly ConformanceRule[] = [
  {
    number: 'S1',
    says: 'Signing in opens a session, and an unknown name is refused',
    check: ({ client, setting }) => {
      const stranger = watched(setting, `nobody-${setting.newId().slice(0, 8)}`).client;
      return inTurn(
        'The account was signed in, and an unknown name was refused.',
        takes('Signing in', () => client.hotlines()),
        async () => {
          const answer = await stranger.hotlines();
          if (answer.ok) return failed('An unknown name was signed in.');
          const { cause } = answer.error;
          if (cause === 'SIGN_IN_REFUSED') return null;
          return (
            unanswered('Signing in with an unknown name', answer.error) ?? failed(`It failed with ${cause}.`)
          );
        },
      );
    },
  },
  {
    number: 'S2',
    says: 'A session is renewed with its refresh token',
    check: ({ setting }) => {
      const { client, calls, time } = watched(setting);
      return inTurn(
        'A session that had expired was renewed without signing in again.',
        takes('Signing in', () => client.hotlines()),
        takes('A call after the session had expired', () => {
          time.laterMs = aYearMs;
          return client.hotlines();
        }),
        async () => {
          const renewal = calls.find(({ path }) => path === 'Authentication/refresh');
          await client.close();
          return renewal?.status === 200
            ? null
            : failed(`The refresh token was refused (status ${renewal?.status ?? 'none'}).`);
        },
      );
    },
  },
  {
    number: 'S3',
    says: 'Signing out ends the session',
    check: async ({ setting }) => {
      const { client, calls } = watched(setting);
      const opened = await takes('Signing in', () => client.hotlines())();
      if (opened !== null) return opened;
      await client.close();
      const authorization = calls.findLast(({ path }) => path === 'rest/hotlines')?.authorization ?? '';
      const after = await setting.request(new URL('rest/hotlines', setting.settings.url).href, {
        method: 'GET',
        headers: { accept: 'application/json', authorization },
      });
      if (!after.ok) return unansweredAfter;
      return after.value.status === 401
        ? passed('The token was refused after signing out (status 401).')
        : failed(`The token still worked after signing out (status ${after.value.status}).`);
    },
  },
];

const unansweredAfter = {
  outcome: 'NOT_TRIED',
  because: 'There was no response after signing out.',
} as const;
