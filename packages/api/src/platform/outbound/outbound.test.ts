import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mayReach, type DeliveryMode } from './may-reach.js';
import { createOutbound } from './outbound.js';

const reach = (mode: DeliveryMode, ...hosts: string[]) => ({ mode, configuredHosts: new Set(hosts) });

describe('outbound requests', () => {
  it.each([
    ['test', '127.0.0.1', true],
    ['test', '::1', true],
    ['test', '192.0.2.1', false],
    ['test', '9.9.9.9', false],
    ['test', '10.0.0.1', false],
    ['live', '9.9.9.9', true],
    ['live', '2620:fe::fe', true],
    ['live', '127.0.0.1', false],
    ['live', '10.1.2.3', false],
    ['live', '169.254.169.254', false],
    ['live', '::ffff:127.0.0.1', false],
    ['live', 'fd00::1', false],
  ] as const)('in %s mode leads to %s: %s', (mode, address, isAllowed) => {
    expect(mayReach(reach(mode), 'host.example', address)).toBe(isAllowed);
  });

  it('leads to a private address only of a host that the operator named', () => {
    expect(mayReach(reach('live', 'smtp.example'), 'smtp.example', '10.1.2.3')).toBe(true);
    expect(mayReach(reach('live', 'smtp.example'), 'other.example', '10.1.2.3')).toBe(false);
    expect(mayReach(reach('test', 'smtp.example'), 'smtp.example', '10.1.2.3')).toBe(false);
  });

  it('leads in test mode also to the counterparts that the operator named, which live mode does not know', () => {
    const withCounterpart = (mode: DeliveryMode) => ({ ...reach(mode), counterparts: new Set(['mail']) });

    expect(mayReach(withCounterpart('test'), 'mail', '10.1.2.3')).toBe(true);
    expect(mayReach(withCounterpart('test'), 'mail.example', '10.1.2.3')).toBe(false);
    expect(mayReach(withCounterpart('live'), 'mail', '10.1.2.3')).toBe(false);
  });

  describe('to a server', () => {
    let server: Server;
    let port = 0;
    const seen: string[] = [];

    beforeAll(async () => {
      server = createServer((request, response) => {
        seen.push(`${request.method} ${request.url}`);
        if (request.url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end();
        else if (request.url === '/silent') return;
        else response.writeHead(200, { 'x-part': 'yes' }).end('0123456789');
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      port = (server.address() as AddressInfo).port;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    it('returns what the server said, and no more of it than wanted', async () => {
      const outbound = createOutbound(reach('test'));

      const whole = await outbound.request(`http://127.0.0.1:${port}/`);
      const part = await outbound.request(`http://localhost:${port}/`, { maxBytes: 4 });
      const none = await outbound.request(`http://127.0.0.1:${port}/`, { maxBytes: 0 });

      expect(whole).toMatchObject({ ok: true, value: { status: 200, body: '0123456789' } });
      expect(part).toMatchObject({ ok: true, value: { body: '0123' } });
      expect(none).toMatchObject({ ok: true, value: { body: '', headers: { 'x-part': 'yes' } } });
      await outbound.close();
    });

    it('follows no redirect', async () => {
      const outbound = createOutbound(reach('test'));

      expect(await outbound.request(`http://127.0.0.1:${port}/moved`)).toMatchObject({
        value: { status: 302 },
      });
      expect(seen).not.toContain('GET /elsewhere');
      await outbound.close();
    });

    it('tells silence from a refusal of our own', async () => {
      const test = createOutbound(reach('test'));
      const live = createOutbound(reach('live'));

      expect(await test.request(`http://127.0.0.1:${port}/silent`, { timeoutMs: 50 })).toEqual({
        ok: false,
        error: 'NO_ANSWER',
      });
      expect(await test.request('http://192.0.2.1/')).toEqual({ ok: false, error: 'NOT_ALLOWED' });
      expect(await live.request(`http://127.0.0.1:${port}/`)).toEqual({ ok: false, error: 'NOT_ALLOWED' });
      expect(await live.request(`http://localhost:${port}/`)).toEqual({ ok: false, error: 'NOT_ALLOWED' });
      expect(await live.request(`http://[::1]:${port}/`)).toEqual({ ok: false, error: 'NOT_ALLOWED' });
      expect(await test.request('no address')).toEqual({ ok: false, error: 'NOT_ALLOWED' });
      await Promise.all([test.close(), live.close()]);
    });
  });
});
