import { connect, type NetConnectOpts, type Socket } from 'node:net';

/**
 * Receives bytes and returns how many more may be read from the network. `0` pauses reading until `go` is called. The
 * first call always receives one byte.
 */
export type Taker = (received: Buffer) => number;

/** A connection that reads bytes only on request. */
export interface PacedSocket {
  readonly socket: Socket;
  /** Sets the taker for incoming bytes. */
  readonly take: (taker: Taker) => void;
  /** Continues reading after a taker has returned `0`. */
  readonly go: () => void;
}

/** The initial taker. It reads nothing. */
const pausedTaker: Taker = () => 0;

/**
 * Connects. Incoming data stays in the operating system until a taker requests it, byte by byte. By default Node reads
 * up to 64 KiB at once.
 */
export function pacedSocket(to: NetConnectOpts): PacedSocket {
  let taker = pausedTaker;
  let wanted = 1;
  let isWaiting = true;
  const socket = connect({
    ...to,
    onread: {
      buffer: () => Buffer.allocUnsafe(wanted),
      callback: (length, buffer) => {
        const next = taker(Buffer.from(buffer.subarray(0, length)));
        isWaiting = next === 0;
        wanted = Math.max(next, 1);
        return next > 0;
      },
    },
  });
  socket.pause();
  const go = (): void => {
    if (!isWaiting || socket.destroyed) return;
    isWaiting = false;
    if (socket.connecting) socket.once('connect', () => socket.resume());
    else socket.resume();
  };
  return {
    socket,
    take: (next) => {
      taker = next;
      go();
    },
    go,
  };
}
