import { Duplex } from 'node:stream';
import type { PacedSocket } from './paced-socket.js';

const headerBytes = 5;
/** The longest record of TLS 1.2 (RFC 5246, 6.2.3); longer is none, and the library says so. */
const maxRecordBytes = 16_384 + 2_048;

/**
 * A connection for the library that secures it, which gets one whole record of TLS at a time: the next one is taken
 * from the network only when `isWanted` still says so after the last was opened. So nothing is received behind the
 * record in which the head of an answer ends.
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
