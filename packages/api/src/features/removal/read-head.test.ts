import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { selfSigned } from '../../../counterparts/certificate.js';
import { startSocksServer } from '../../../counterparts/socks-server.js';
import { defaultBrowser } from './agent/browser-headers.js';
import { pacedSocket, type PacedSocket } from './agent/paced-socket.js';
import { readHead } from './agent/read-head.js';
import { socksConnect } from './agent/socks-connect.js';

const certificate = selfSigned('host.example');
const content = Buffer.alloc(64 * 1024, 'c');
const opened: Server[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** A server that sends a head and then endless content until the other side closes the connection. */
async function flooding(head: string, isSecure: boolean, isOneWrite = false) {
  let requests = '';
  let written = 0;
  const closed: Promise<unknown>[] = [];
  const flood = (socket: Socket): void => {
    closed.push(new Promise((done) => socket.once('close', done)));
    socket.on('error', () => {});
    socket.once('data', (asked) => {
      requests += asked.toString('latin1');
      if (isOneWrite) socket.write(Buffer.concat([Buffer.from(head, 'latin1'), content]));
      else socket.write(head, 'latin1');
      const more = (): void => {
        if (socket.destroyed) return;
        written += content.length;
        if (socket.write(content)) setImmediate(more);
        else socket.once('drain', more);
      };
      more();
    });
  };
  const server = isSecure ? createSecureServer(certificate, flood) : createServer(flood);
  server.on('tlsClientError', () => {});
  opened.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, requests: () => requests, written: () => written, hungUp: () => Promise.all(closed) };
}

const ask = (port: number, isSecure: boolean, method: 'HEAD' | 'GET', socket?: PacedSocket) =>
  readHead({
    url: new URL(`${isSecure ? 'https' : 'http'}://host.example:${port}/page?a=1`),
    method,
    address: '127.0.0.1',
    browser: defaultBrowser,
    referrer: null,
    timeoutMs: 10_000,
    ca: certificate.cert,
    ...(socket === undefined ? {} : { socket }),
  });

const fillings = ['x-a: 1\r\n', '', `x-long: ${'h'.repeat(3000)}\r\n`, 'x-b: \r\n\tfolded\r\n'];
const heads = fillings.map((filling) => `HTTP/1.1 200 OK\r\n${filling}content-type: image/x\r\n\r\n`);

describe('without TLS', () => {
  it.each([
    ...heads,
    'HTTP/1.1 200\r\n\r\n',
    'HTTP/1.0 404 Not Found\n\n',
    'HTTP/1.1 200 OK\r\nserver: x\n\n',
    'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 403 No\r\ncontent-length: 9999999\r\n\r\n',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n',
  ])('reads no byte after the headers and closes the connection: %j', async (head) => {
    for (const method of ['HEAD', 'GET'] as const)
      for (const isOneWrite of [true, false]) {
        const server = await flooding(head, false, isOneWrite);
        const paced = pacedSocket({ host: '127.0.0.1', port: server.port });

        const seen = await ask(server.port, false, method, paced);

        expect(seen).toMatchObject({
          status: Number(/\d{3}(?!.*HTTP)/s.exec(head.split('HTTP').at(-1) ?? '')?.[0]),
        });
        expect(paced.socket.bytesRead).toBe(head.length);
        await server.hungUp();
        expect(paced.socket.bytesRead).toBe(head.length);
      }
  });

  it('reads no byte after the headers through a proxy, and does not read the proxy’s reply as the host’s', async () => {
    const [head = ''] = heads;
    const server = await flooding(head, false);
    const proxy = await startSocksServer({ 'hidden.example': server.port, '127.0.0.1': server.port });
    for (const hostname of ['hidden.example', '127.0.0.1']) {
      const through = await socksConnect(
        { host: '127.0.0.1', port: proxy.port },
        { hostname, port: 80 },
        10_000,
      );
      if (typeof through === 'string') throw new TypeError(through);
      const before = through.socket.bytesRead;

      expect(await ask(server.port, false, 'GET', through)).toMatchObject({ status: 200 });
      expect(through.socket.bytesRead - before).toBe(head.length);
    }
    await proxy.stop();
  });

  it.each([
    ['another protocol', 'SSH-2.0-x\r\n', 1],
    ['an endless head', 'HTTP/1.1 200 OK\r\n', 16 * 1024 + 1],
    ['an invalid status', 'HTTP/1.1 2x0 OK\r\n\r\n', 19],
    ['another version', 'HTTP/2 200\r\n\r\n', 6],
  ])('stops early for %s', async (_title, head, most) => {
    const server = await flooding(head, false);
    const paced = pacedSocket({ host: '127.0.0.1', port: server.port });

    expect(await ask(server.port, false, 'GET', paced)).toBe('NOT_HTTP');
    expect(paced.socket.bytesRead).toBeLessThanOrEqual(most + 1);
  });
});

describe('with TLS', () => {
  it.each(heads)('reads nothing after the record in which the headers end: %j', async (head) => {
    const server = await flooding(head, true);
    const paced = pacedSocket({ host: '127.0.0.1', port: server.port });

    expect(await ask(server.port, true, 'GET', paced)).toMatchObject({ status: 200 });
    await server.hungUp();
    // The handshake and session tickets are about 3 kB; a record of content is 16 kB.
    expect(paced.socket.bytesRead).toBeLessThan(head.length + 6_000);
  });

  it('reads no more than the rest of the record when content is in the same record', async () => {
    const [head = ''] = heads;
    const server = await flooding(head, true, true);
    const paced = pacedSocket({ host: '127.0.0.1', port: server.port });

    expect(await ask(server.port, true, 'GET', paced)).toMatchObject({ status: 200 });
    await server.hungUp();
    expect(paced.socket.bytesRead).toBeLessThan(16_384 + 6_000);
  });
});

describe('the request headers', () => {
  const asked = async (referrer: string | null) => {
    const server = await flooding('HTTP/1.1 200 OK\r\n\r\n', false);
    await readHead({
      url: new URL(`http://host.example:${server.port}/page?a=1#part`),
      method: 'GET',
      address: '127.0.0.1',
      browser: { userAgent: 'Some Browser/1.0', acceptLanguage: 'de-BE' },
      referrer: referrer === null ? null : new URL(referrer),
      timeoutMs: 10_000,
    });
    return server.requests();
  };

  it('are those of a browser where a person enters the address', async () => {
    const lines = (await asked(null)).split('\r\n');

    expect(lines[0]).toBe('GET /page?a=1 HTTP/1.1');
    expect(lines.slice(1, -2).map((line) => line.replace(/:.*/, ''))).toEqual(
      'Host Connection Upgrade-Insecure-Requests User-Agent Accept Sec-Fetch-Site Sec-Fetch-Mode Sec-Fetch-User Sec-Fetch-Dest Accept-Encoding Accept-Language'.split(
        ' ',
      ),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'User-Agent: Some Browser/1.0',
        'Accept-Language: de-BE',
        'Sec-Fetch-Site: none',
      ]),
    );
  });

  it('contain the page that linked to the address, without credentials and fragment', async () => {
    const lines = (await asked('https://someone:secret@forum.example/thread?id=3#post')).split('\r\n');

    expect(lines).toContain('Referer: https://forum.example/thread?id=3');
    expect(lines).toContain('Sec-Fetch-Site: cross-site');
  });
});
