import { randomUUID } from 'node:crypto';
import { parseCountryCode } from '@meldpunt/domain';
import type { ConformanceRule } from '../../src/features/iccam/conformance/conformance-rule.js';
import { runConformance, type ConformanceRow } from '../../src/features/iccam/conformance/run-conformance.js';
import { iccamRequest } from '../../src/features/iccam/client/iccam-request.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import type { Simulator } from '../../iccam-simulator/simulator.js';

/** Runs the conformance check against a simulator, as one of its hotlines. */
export async function conformanceOf(
  simulator: Pick<Simulator, 'url' | 'party'>,
  {
    country = 'BE',
    takesOrphans = false,
    laterRunSeconds = 0,
    clock = () => new Date(),
    sleep = (_ms: number): Promise<void> => Promise.resolve(),
    rules = undefined as readonly ConformanceRule[] | undefined,
    password = null as string | null,
  } = {},
): Promise<readonly ConformanceRow[]> {
  const party = simulator.party(country);
  const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
  const home = parseCountryCode(country);
  if (home === null) throw new TypeError('no country');
  try {
    return await runConformance(
      {
        settings: {
          url: simulator.url,
          username: party.username,
          password: password ?? party.password,
          analyst: party.analysts[0] ?? '',
        },
        request: iccamRequest(outbound, null),
        clock,
        newId: randomUUID,
        sleep,
        home,
        takesOrphans,
        laterRunSeconds,
      },
      undefined,
      rules,
    );
  } finally {
    await outbound.close();
  }
}
