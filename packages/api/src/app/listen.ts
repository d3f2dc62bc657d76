import { createServer } from 'node:net';
import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { StartUpError } from '../platform/start-up-error.js';

type Place = Pick<Config, 'host' | 'port'>;

/** Checks that the API can listen on the port, before anything else is started. */
export async function assertPortIsFree(place: Place): Promise<void> {
  const probe = createServer();
  probe.listen(place.port, place.host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw explainListenError(place, error);
  }
  probe.close();
  await once(probe, 'close');
}

/** Starts to listen and returns the address. */
export const listen = (app: FastifyInstance, place: Place): Promise<string> =>
  app.listen({ host: place.host, port: place.port }).catch((error: unknown) => {
    throw explainListenError(place, error);
  });

/** Translates an error of `listen` into a message that says what to do. `setting` is the variable that names the port. */
export function explainListenError({ host, port }: Place, error: unknown, setting = 'PORT'): unknown {
  const { code } = error as { readonly code?: unknown };
  switch (code) {
    case 'EADDRINUSE':
      return new StartUpError(
        `Port ${port} on ${host} is in use, perhaps by another Meldpunt process. Stop it, or choose another port: ${setting}=${port + 1}`,
      );
    case 'EACCES':
      return new StartUpError(
        `Port ${port} is reserved for the administrator. Choose one above 1023, in ${setting}.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartUpError(`HOST=${host} is not an address of this machine. 127.0.0.1 always is.`);
    default:
      return error;
  }
}
