import type { TLSSocket } from 'node:tls';

/**
 * Passes decrypted TLS records to a taker until it takes no more. The bytes after the head in the last record are
 * overwritten, so they are not kept in memory.
 */
export function receiveClear(secured: TLSSocket, take: (part: Buffer) => number): void {
  secured.on('data', (part: Buffer) => {
    if (take(part) === 0) secured.destroy();
    part.fill(0);
  });
}
