import type { TLSSocket } from 'node:tls';

/**
 * Hands the opened records of a secured connection to a taker until it takes no more. What stood in the last record
 * behind the head is overwritten, so that it is kept nowhere.
 */
export function receiveClear(secured: TLSSocket, take: (part: Buffer) => number): void {
  secured.on('data', (part: Buffer) => {
    if (take(part) === 0) secured.destroy();
    part.fill(0);
  });
}
