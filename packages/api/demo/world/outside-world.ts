import { startDnsServer, type DnsServer, type DnsZone } from '../../counterparts/dns-server.js';
import { startMailServer, type MailServer } from '../../counterparts/mail-server.js';
import { rdapNetwork, startRdapServer, type RdapServer } from '../../counterparts/rdap-server.js';
import { startSocksServer, type SocksServer } from '../../counterparts/socks-server.js';
import { startWebHost, type WebHost } from '../../counterparts/web-host.js';
import { startSimulator, type Simulator } from '../../iccam-simulator/simulator.js';
import { abuseAddress, places, type Place } from './places.data.js';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js';

/** Everybody outside, each on a port of its own on loopback. */
export interface OutsideWorld {
  readonly exchange: Simulator;
  readonly mail: MailServer;
  readonly registry: RdapServer;
  /** Says where names lead; asked when hosts are looked up. */
  readonly names: DnsServer;
  /** Leads every name to the web host of the demo; asked by the removal agent, which is in another network. */
  readonly agentNames: DnsServer;
  /** The way to onion services. */
  readonly tor: SocksServer;
  readonly web: WebHost;
  readonly receiver: WebhookReceiver;
  readonly stop: () => Promise<void>;
}

/** Starts the counterparts; whichever tells the time goes by the clock of the demo. */
export async function startOutsideWorld(clock: () => Date): Promise<OutsideWorld> {
  const web = await startWebHost();
  const exchange = await startSimulator({ clock });
  const mail = await startMailServer();
  const registry = await startRdapServer(networks());
  const names = await startDnsServer(zoneOf(({ ipAddress }) => ipAddress));
  const agentNames = await startDnsServer(zoneOf(() => '127.0.0.1'));
  const tor = await startSocksServer({ [places.onion.hostname]: web.port });
  const receiver = await startWebhookReceiver(clock);
  return {
    exchange,
    mail,
    registry,
    names,
    agentNames,
    tor,
    web,
    receiver,
    stop: async () => {
      await Promise.all([web, mail, registry, names, agentNames, tor, receiver].map((each) => each.stop()));
      await exchange.close();
    },
  };
}

const everyPlace: readonly Place[] = Object.values(places);

const zoneOf = (addressOf: (place: Place) => string | null): DnsZone =>
  Object.fromEntries(
    everyPlace.flatMap((place) => {
      const address = place.ipAddress === null ? null : addressOf(place);
      return address === null ? [] : [[place.hostname, { A: [address] }]];
    }),
  );

/** The network at home, as its registry answers for each address in it. */
const networks = () =>
  Object.fromEntries(
    everyPlace
      .filter(({ country }) => country === 'BE')
      .map(({ ipAddress }) => [`ip/${ipAddress}`, rdapNetwork(abuseAddress)]),
  );
