import { IccamClient } from '../../src/features/iccam/client/iccam-client.js';
import { iccamRequest, type IccamRequest } from '../../src/features/iccam/client/iccam-request.js';
import type { IccamCertificates } from '../../src/features/iccam/client/iccam-settings.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import type { Simulator } from '../../iccam-simulator/simulator.js';

/** Our client as a hotline of the simulated exchange, with every call that it made. */
export interface TestIccamClient {
  readonly client: IccamClient;
  /** Method and path of every call, in order, without the query. */
  readonly calls: string[];
  /** The calls before a wait that the exchange asked for was over, except signing out. */
  readonly callsDuringWait: string[];
  readonly close: () => Promise<void>;
}

/** Connects our client to a simulator. */
export function iccamClientOf(
  simulator: Pick<Simulator, 'url' | 'party'>,
  {
    country = 'BE',
    clock = () => new Date(),
    certificates = null as IccamCertificates | null,
    password = null as string | null,
    before = async (_path: string): Promise<void> => {},
  } = {},
): TestIccamClient {
  const party = simulator.party(country);
  const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
  const calls: string[] = [];
  const callsDuringWait: string[] = [];
  let promised = 0;
  const send = iccamRequest(outbound, certificates);
  const request: IccamRequest = async (url, call) => {
    const path = new URL(url).pathname.replace(/^\/api\//, '');
    calls.push(`${call.method} ${path}`);
    if (clock().getTime() < promised && path !== 'Authentication/logout')
      callsDuringWait.push(calls.at(-1) ?? path);
    await before(path);
    const answer = await send(url, call);
    const seconds = answer.ok ? answer.value.headers['retry-after'] : undefined;
    if (seconds !== undefined) promised = clock().getTime() + Number(seconds) * 1000;
    return answer;
  };
  const settings = {
    url: simulator.url,
    username: party.username,
    password: password ?? party.password,
    analyst: party.analysts[0] ?? '',
  };
  return {
    client: new IccamClient(settings, request, clock),
    calls,
    callsDuringWait,
    close: () => outbound.close(),
  };
}
