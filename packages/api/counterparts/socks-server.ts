import { once } from 'node:events';
import { connect, createServer, isIP, type AddressInfo, type Socket } from 'node:net';

/** A SOCKS 5 server on loopback. It connects known names to local ports, and IP addresses directly. */
export interface SocksServer {
  readonly port: number;
  /** All requested destinations, as `name:port`. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Starts a SOCKS 5 server. For unknown names it returns "host unreachable". */
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
        const { name, port: wanted } = destinationOf(request);
        asked.push(`${name}:${wanted}`);
        const port = destinations[name] ?? (isIP(name) === 0 ? undefined : wanted);
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

/** The destination in a request: an IPv4 or IPv6 address, or a name. */
function destinationOf(request: Buffer): { readonly name: string; readonly port: number } {
  const [, , , type, first = 0] = request;
  const [from, length] = type === 3 ? [5, first] : [4, type === 1 ? 4 : 16];
  const bytes = request.subarray(from, from + length);
  const groups = Array.from({ length: 8 }, (_, at) => bytes.subarray(at * 2, at * 2 + 2).toString('hex'));
  const name = type === 3 ? bytes.toString('latin1') : type === 1 ? [...bytes].join('.') : groups.join(':');
  return { name, port: request.readUInt16BE(from + length) };
}
