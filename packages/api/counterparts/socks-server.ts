import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A SOCKS 5 server on loopback that leads every name it knows to a local port. */
export interface SocksServer {
  readonly port: number;
  /** Every destination asked for, as `name:port`. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Starts a SOCKS 5 server. Names that lead nowhere are answered with "host unreachable". */
export async function startSocksServer(destinations: Readonly<Record<string, number>>): Promise<SocksServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    track(client);
    client.once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', (request: Buffer) => {
        const length = request[4] ?? 0;
        const name = request.toString('latin1', 5, 5 + length);
        asked.push(`${name}:${request.readUInt16BE(5 + length)}`);
        const port = destinations[name];
        const reply = Buffer.from([5, port === undefined ? 4 : 0, 0, 1, 127, 0, 0, 1, 0, 0]);
        if (port === undefined) return void client.end(reply);
        const upstream = track(connect({ host: '127.0.0.1', port }));
        upstream.once('connect', () => {
          client.write(reply);
          client.pipe(upstream).pipe(client);
        });
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
