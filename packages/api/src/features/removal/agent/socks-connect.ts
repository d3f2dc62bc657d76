import { connect, type Socket } from 'node:net';
import type { NoAnswer } from '@meldpunt/domain';
import type { SocksProxy } from './agent-settings.js';

const version = 5;
const withoutLogin = 0;
const connectCommand = 1;
const hostnameType = 3;
const addressLengths: Readonly<Record<number, number>> = { 1: 4, 4: 16 };

/**
 * Connects to a host by its name through a SOCKS 5 server (RFC 1928), so that only that server ever sees the name.
 * What the server cannot reach is not reached; it never says that something is gone.
 */
export function socksConnect(
  proxy: SocksProxy,
  target: { readonly hostname: string; readonly port: number },
  timeoutMs: number,
): Promise<Socket | NoAnswer> {
  return new Promise((done) => {
    const socket = connect(proxy);
    let received: Buffer = Buffer.alloc(0);
    let isGreeted = false;
    const end = (outcome: Socket | NoAnswer): void => {
      clearTimeout(deadline);
      socket.removeAllListeners('data').removeAllListeners('error').removeAllListeners('close');
      socket.on('error', () => {});
      if (typeof outcome === 'string') socket.destroy();
      done(outcome);
    };
    const deadline = setTimeout(() => end('TIMED_OUT'), timeoutMs);
    socket.once('connect', () => socket.write(Buffer.from([version, 1, withoutLogin])));
    socket.once('error', () => end('NO_WAY_THERE'));
    socket.once('close', () => end('CONNECTION_LOST'));
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      if (!isGreeted) {
        if (received.length < 2) return;
        if (received[0] !== version || received[1] !== withoutLogin) return end('NO_WAY_THERE');
        isGreeted = true;
        received = received.subarray(2);
        socket.write(connectRequest(target));
      }
      const length = replyLength(received);
      if (length === null || received.length < length) return;
      if (received[1] !== 0) return end('CONNECTION_REFUSED');
      if (received.length > length) socket.unshift(received.subarray(length));
      end(socket);
    });
  });
}

function connectRequest({ hostname, port }: { readonly hostname: string; readonly port: number }): Buffer {
  const name = Buffer.from(hostname, 'latin1');
  const head = Buffer.from([version, connectCommand, 0, hostnameType, name.length]);
  const end = Buffer.alloc(2);
  end.writeUInt16BE(port);
  return Buffer.concat([head, name, end]);
}

/** How long the server's reply is; `null` until that can be told. */
function replyLength(received: Buffer): number | null {
  const [, , , type, first] = received;
  if (type === undefined || first === undefined) return null;
  const length = type === hostnameType ? first + 1 : addressLengths[type];
  return length === undefined ? null : 4 + length + 2;
}
