import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP proxy to a partner on this machine. While it is disconnected, its port does not listen. */
export interface TcpProxy {
  readonly port: number;
  disconnect(): Promise<void>;
  reconnect(): Promise<void>;
  /** Keeps every connection open, but forwards nothing. */
  freeze(): void;
  /** Forwards new connections again, and closes the frozen ones. */
  unfreeze(): void;
  /** Forwards new connections again. The frozen ones stay open and silent, so that neither side notices. */
  acceptNewOnly(): void;
  stop(): Promise<void>;
}

/** Starts a TCP proxy to a port of this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const ends = new Set<Socket>();
  let server: Server | null = null;
  let isFrozen = false;
  const listen = async (port: number): Promise<Server> => {
    const listening = createServer((caller) => {
      const partner = connect(target, '127.0.0.1');
      for (const [end, other] of [
        [caller, partner],
        [partner, caller],
      ] as const) {
        ends.add(end);
        end.on('error', () => other.destroy());
        end.on('close', () => ends.delete(end));
        if (isFrozen) end.pause();
        else end.pipe(other);
      }
    });
    listening.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    return listening;
  };
  server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const disconnect = async (): Promise<void> => {
    if (server === null) return;
    server.close();
    for (const end of ends) end.destroy();
    await once(server, 'close');
    server = null;
  };
  return {
    port,
    disconnect,
    reconnect: async () => {
      server ??= await listen(port);
    },
    freeze: () => {
      isFrozen = true;
      for (const end of ends) end.unpipe().pause();
    },
    unfreeze: () => {
      isFrozen = false;
      for (const end of ends) end.destroy();
    },
    acceptNewOnly: () => {
      isFrozen = false;
    },
    stop: disconnect,
  };
}
