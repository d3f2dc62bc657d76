import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A host on loopback that accepts every connection and never sends a byte. */
export interface SilentHost {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startSilentHost(): Promise<SilentHost> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
