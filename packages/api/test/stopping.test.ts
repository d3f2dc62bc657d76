import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeIdleConnections } from '../src/platform/http/close-idle-connections.js';

let app: FastifyInstance;
let port: number;
let answerNow: () => void;
const asked = () => `GET / HTTP/1.1\r\nhost: api.example\r\n\r\n`;

beforeEach(async () => {
  const answered = Promise.withResolvers<void>();
  answerNow = answered.resolve;
  app = Fastify();
  closeIdleConnections(app);
  app.get('/', async () => answered.promise.then(() => 'answered'));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  port = Number(new URL(address).port);
});

async function caller(text = ''): Promise<{ readonly socket: Socket; readonly heard: () => string }> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (part: string) => (heard += part));
  await once(socket, 'connect');
  if (text !== '') socket.write(text);
  return { socket, heard: () => heard };
}

describe('a server that is stopping', () => {
  it('does not wait for a connection without a request', async () => {
    const silent = await caller();
    const ended = once(silent.socket, 'close');

    await app.close();

    await expect(ended).resolves.toBeDefined();
  });

  it('does not wait for a connection that is kept open after its response', async () => {
    const staying = await caller(asked());
    answerNow();
    await once(staying.socket, 'data');

    await app.close();

    expect(staying.heard()).toContain('answered');
  });

  it('completes pending requests first', async () => {
    const arrived = once(app.server, 'request');
    const waiting = await caller(asked());
    await arrived;
    const closed = app.close();

    answerNow();
    await once(waiting.socket, 'close');
    await closed;

    expect(waiting.heard()).toContain('answered');
  });
});
