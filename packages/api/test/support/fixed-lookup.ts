import { ok, type HostingObservation } from '@meldpunt/domain';

type Seen = Omit<HostingObservation, 'id'>;

/** A hosting lookup that always finds one server, without a network. */
export const fixedLookup = (country: string, clock: () => Date) => ({
  lookUp: async () =>
    ok<readonly Seen[]>([
      {
        source: 'IP_GEOLOCATION',
        observedAt: clock(),
        country: country as Seen['country'],
        ipAddress: '192.0.2.1',
        provider: null,
        isProxy: false,
        isAnycast: false,
        network: null,
      },
    ]),
});
