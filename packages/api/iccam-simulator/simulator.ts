import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerRefusals } from './answer.js';
import { controlServer } from './control.js';
import { Exchange, type ExchangeOptions } from './exchange.js';
import { Faults, type Fault } from './faults.js';
import type { Party } from './parties.data.js';
import { addRoutes } from './routes.js';
import { Sessions } from './sessions.js';
import { letFaultsStrike } from './strike.js';

/** Options of the simulator; all have defaults. */
export interface SimulatorOptions extends Partial<ExchangeOptions> {
  readonly port?: number;
  readonly controlPort?: number;
  readonly tokenSeconds?: number;
  /** Use TLS, and require a client certificate that this authority has signed. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly clientCa: string };
}

/** A running simulator. */
export interface Simulator {
  /** The address to configure as that of ICCAM. */
  readonly url: string;
  readonly controlUrl: string;
  readonly exchange: Exchange;
  readonly sessions: Sessions;
  readonly inject: (fault: Fault) => Promise<void>;
  /** Ends every fault, an outage included. */
  readonly clear: () => Promise<void>;
  /** The party of a country, the first where it has several. */
  readonly party: (countryCode: string) => Party;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';

/** Starts a simulated network of hotlines on loopback that follows the nine rules of the exchange. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, controlPort = 0, tokenSeconds = 1800, tls, clock = () => new Date() } = options;
  const exchange = new Exchange({
    clock,
    monitorDelaySeconds: options.monitorDelaySeconds ?? 0,
    namesExistingReport: options.namesExistingReport ?? true,
    orphanMandates: options.orphanMandates ?? [],
    forgets: options.forgets ?? [],
  });
  const sessions = new Sessions(exchange.parties, clock, tokenSeconds, exchange.kept);
  const faults = new Faults();
  const app = serverFor(tls);
  answerRefusals(app);
  letFaultsStrike(app, faults, sessions);
  addRoutes(app, exchange, sessions);
  await app.listen({ port, host });
  const door = doorOf(app);
  const inject = async (fault: Fault): Promise<void> => {
    faults.inject(fault);
    if (fault.kind === 'OUTAGE') await door.shut();
  };
  const clear = async (): Promise<void> => {
    faults.clear();
    await door.open();
  };
  const control = controlServer({ exchange, faults: () => faults.active, inject, clear });
  const controlUrl = await control.listen({ port: controlPort, host });
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host}:${door.port}/api/`,
    controlUrl,
    exchange,
    sessions,
    inject,
    clear,
    party: (countryCode) => partyIn(exchange, countryCode),
    close: async () => {
      await door.open();
      await Promise.all([app.close(), control.close()]);
    },
  };
}

function serverFor(tls: SimulatorOptions['tls']): FastifyInstance {
  const common = { logger: false, forceCloseConnections: true } as const;
  if (tls === undefined) return Fastify(common);
  const { key, cert, clientCa: ca } = tls;
  const https = { key, cert, ca, requestCert: true, rejectUnauthorized: true };
  return Fastify({ ...common, https }) as unknown as FastifyInstance;
}

function partyIn({ parties }: Exchange, countryCode: string): Party {
  const party = parties.find((known) => known.countryCode === countryCode);
  if (party === undefined) throw new TypeError(`no hotline in ${countryCode}`);
  return party;
}

/** Closes the listening socket during an outage, so that connections are refused, and opens it again on the same port. */
function doorOf({ server }: FastifyInstance) {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    shut: () =>
      new Promise<void>((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    open: () =>
      new Promise<void>((resolve) => {
        if (server.listening) return resolve();
        server.listen(port, host, resolve);
      }),
  };
}
