import { connect, type NetConnectOpts, type Socket } from 'node:net';

/**
 * Receives bytes and returns how many more may be taken from the network; `0` takes none until `go` is called.
 * The first call always receives one byte.
 */
export type Taker = (received: Buffer) => number;

/** A connection of which no byte is read before somebody asked for it. */
export interface PacedSocket {
  readonly socket: Socket;
  /** Hands what comes in to a taker, from now on. */
  readonly take: (taker: Taker) => void;
  /** Goes on after a taker has returned `0`. */
  readonly go: () => void;
}

/** What is received by nobody: takes nothing. */
const nobody: Taker = () => 0;

/**
 * Connects, and leaves what the other side sends in the operating system until a taker asks for it, byte by byte as it
 * asks. Node otherwise reads up to 64 KiB at once, of whatever is there.
 */
export function pacedSocket(to: NetConnectOpts): PacedSocket {
  let taker = nobody;
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
