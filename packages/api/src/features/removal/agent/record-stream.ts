import { Duplex } from 'node:stream';
import type { PacedSocket } from './paced-socket.js';

const headerBytes = 5;
/** The maximum record length of TLS 1.2 (RFC 5246, 6.2.3). The library reports longer records as errors. */
const maxRecordBytes = 16_384 + 2_048;

/**
 * A stream for the TLS library that provides one whole TLS record at a time. The next record is read from the network
 * only if `isWanted` still returns true after the last one was decrypted. So nothing is read after the record in which
 * the head of a response ends.
 */
export function recordStream(paced: PacedSocket, isWanted: () => boolean): Duplex {
  const { socket } = paced;
  let parts: Buffer[] = [];
  let left = headerBytes;
  let isHeader = true;
  const stream = new Duplex({
    read: () => void setImmediate(() => isWanted() && paced.go()),
    write: (chunk, _encoding, done) => void socket.write(chunk, done),
    final: (done) => void socket.end(done),
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  const hand = (): number => {
    const record = Buffer.concat(parts);
    [parts, left, isHeader] = [[], headerBytes, true];
    stream.push(record);
    return 0;
  };
  paced.take((received) => {
    parts.push(received);
    left -= received.length;
    if (left > 0) return left;
    if (!isHeader) return hand();
    const length = Buffer.concat(parts).readUInt16BE(3);
    if (length === 0 || length > maxRecordBytes) return hand();
    [left, isHeader] = [length, false];
    return left;
  });
  socket.once('end', () => stream.push(null));
  socket.on('error', (error) => stream.destroy(error));
  socket.once('close', () => stream.destroy());
  return stream;
}
