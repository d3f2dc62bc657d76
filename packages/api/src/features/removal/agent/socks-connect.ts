import type { NetConnectOpts } from 'node:net';
import type { NoAnswer } from '@meldpunt/domain';
import type { SocksProxy } from './agent-settings.js';
import { pacedSocket, type PacedSocket } from './paced-socket.js';
import { connectRequest, type SocksTarget } from './socks-request.js';

const version = 5;
const withoutLogin = 0;
const hostnameType = 3;
const addressLengths: Readonly<Record<number, number>> = { 1: 4, 4: 16 };

/**
 * Connects through a SOCKS 5 server (RFC 1928): by name, so that only this server resolves it, or by IP address. An
 * unreachable target is reported as unreachable, never as removed. No byte after the reply is read.
 */
export function socksConnect(
  proxy: SocksProxy,
  target: SocksTarget,
  timeoutMs: number,
): Promise<PacedSocket | NoAnswer> {
  return new Promise((done) => {
    const paced = pacedSocket(proxy as NetConnectOpts);
    const { socket } = paced;
    const onError = (): void => end('NO_WAY_THERE');
    const onClose = (): void => end('CONNECTION_LOST');
    const end = (outcome: PacedSocket | NoAnswer): void => {
      clearTimeout(deadline);
      socket.off('error', onError).off('close', onClose).off('end', onClose);
      socket.on('error', () => {});
      if (typeof outcome === 'string') socket.destroy();
      done(outcome);
    };
    const deadline = setTimeout(() => end('TIMED_OUT'), timeoutMs);
    socket.on('error', onError).on('close', onClose).on('end', onClose);
    socket.write(Buffer.from([version, 1, withoutLogin]));
    let received = Buffer.alloc(0);
    let isGreeted = false;
    paced.take((part) => {
      received = Buffer.concat([received, part]);
      if (!isGreeted) {
        if (received.length < 2) return 1;
        if (received[0] !== version || received[1] !== withoutLogin) return (end('NO_WAY_THERE'), 0);
        isGreeted = true;
        received = Buffer.alloc(0);
        socket.write(connectRequest(target));
        return 1;
      }
      const length = replyLength(received);
      if (received.length < length) return length - received.length;
      end(received[1] === 0 ? paced : 'CONNECTION_REFUSED');
      return 0;
    });
  });
}

/** The length of the server's reply as known so far. It never exceeds the real length. */
function replyLength(received: Buffer): number {
  const [, , , type, first] = received;
  if (type === undefined || first === undefined) return 5;
  return 4 + (type === hostnameType ? first + 1 : (addressLengths[type] ?? 1)) + 2;
}
