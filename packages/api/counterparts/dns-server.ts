import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** The reply to one question: addresses or name servers (an empty list is "no data"), an error, or no reply. */
export type DnsReply = readonly string[] | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED' | 'SILENCE';

/** Replies by hostname. A type left out has no data; a hostname left out does not exist. */
export type DnsZone = Readonly<
  Record<string, { readonly A?: DnsReply; readonly AAAA?: DnsReply; readonly NS?: DnsReply }>
>;

export interface DnsServer {
  /** Loopback address and port, in the format for a resolver. */
  readonly address: string;
  /** Every question received, as `TYPE hostname`. */
  readonly questions: readonly string[];
  stop(): Promise<void>;
}

const recordTypes: Readonly<Record<number, 'A' | 'AAAA' | 'NS'>> = { 1: 'A', 2: 'NS', 28: 'AAAA' };
const errorCodes = { SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const headerLength = 12;

/** Starts a DNS server (RFC 1035, UDP only) on a free loopback port that answers from the zone given. */
export async function startDnsServer(zone: DnsZone): Promise<DnsServer> {
  const questions: string[] = [];
  const socket = createSocket('udp4');

  socket.on('message', (query, peer) => {
    const question = readQuestion(query);
    questions.push(`${question.type} ${question.hostname}`);
    const reply = replyTo(question, zone);
    if (reply !== 'SILENCE') socket.send(encode(query, question, reply), peer.port, peer.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');

  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    async stop() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

/** A loopback address and port without a server. */
export async function closedDnsAddress(): Promise<string> {
  const server = await startDnsServer({});
  await server.stop();
  return server.address;
}

interface Question {
  readonly hostname: string;
  readonly type: 'A' | 'AAAA' | 'NS' | 'OTHER';
  /** Offset of the first byte after the question. */
  readonly end: number;
}

function readQuestion(query: Buffer): Question {
  const labels: string[] = [];
  let offset = headerLength;
  for (let length = query.readUInt8(offset); length > 0; length = query.readUInt8(offset)) {
    labels.push(query.toString('latin1', offset + 1, offset + 1 + length));
    offset += 1 + length;
  }
  const type = recordTypes[query.readUInt16BE(offset + 1)] ?? 'OTHER';
  return { hostname: labels.join('.').toLowerCase(), type, end: offset + 5 };
}

function replyTo({ hostname, type }: Question, zone: DnsZone): DnsReply {
  const records = zone[hostname];
  if (records === undefined) return 'NXDOMAIN';
  return type === 'OTHER' ? [] : (records[type] ?? []);
}

function encode(query: Buffer, { end, type }: Question, reply: Exclude<DnsReply, 'SILENCE'>): Buffer {
  const addresses = typeof reply === 'string' ? [] : reply;
  const header = Buffer.alloc(headerLength);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  header.writeUInt16BE(0x8180 | (typeof reply === 'string' ? errorCodes[reply] : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  return Buffer.concat([
    header,
    query.subarray(headerLength, end),
    ...addresses.map((value) => recordOf(type, value)),
  ]);
}

/** One resource record whose name points to the question, with a TTL of one minute. */
function recordOf(type: Question['type'], value: string): Buffer {
  const data = type === 'NS' ? nameBytes(value) : addressBytes(value);
  const record = Buffer.alloc(12);
  record.writeUInt16BE(0xc000 | headerLength, 0);
  record.writeUInt16BE(type === 'NS' ? 2 : data.length === 4 ? 1 : 28, 2);
  record.writeUInt16BE(1, 4);
  record.writeUInt32BE(60, 6);
  record.writeUInt16BE(data.length, 10);
  return Buffer.concat([record, data]);
}

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

const addressBytes = (address: string): Buffer =>
  address.includes(':') ? ipv6Bytes(address) : Buffer.from(address.split('.').map(Number));

function ipv6Bytes(address: string): Buffer {
  const [left = '', right = ''] = address.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right.split(':').filter(Boolean);
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return Buffer.from([...head, ...zeros, ...tail].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
