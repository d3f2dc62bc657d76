import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAgent } from './agent/child-agent.js';
import { AgentUnavailable } from './agent/line-agent.js';
import { serveAgent, socketAgent } from './agent/socket-agent.js';
import { keyedQueue } from './agent/keyed-queue.js';
import type { RemovalAgent } from './removal-agent.port.js';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import { startWebHost, type WebHost } from '../../../counterparts/web-host.js';

const built = (path: string): string => fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url));
const program = built('src/removal-agent.js');
const probe = built('test/support/agent-probe.js');
const token = 'a token of at least thirty-two characters';
let host: WebHost;
let dns: DnsServer;
const opened: RemovalAgent[] = [];
const open = (agent: RemovalAgent): RemovalAgent => (opened.push(agent), agent);

beforeAll(async () => {
  host = await startWebHost();
  host.serve('/there', 200);
  dns = await startDnsServer({ 'host.example': { A: ['127.0.0.1'] }, 'far.example': { A: ['192.0.2.1'] } });
});
afterEach(() => Promise.all(opened.splice(0).map((agent) => agent.close())));
afterAll(() => Promise.all([host.stop(), dns.stop()]));

describe('the agent in a child process', () => {
  it('checks addresses, in test mode on this machine only', async () => {
    const agent = open(childAgent({ DELIVERY_MODE: 'test', DNS_SERVERS: dns.address }, program));

    const [there, far] = await Promise.all([
      agent.check(`http://host.example:${host.port}/there`),
      agent.check('http://far.example/'),
    ]);

    expect(there).toEqual({ status: 200, redirect: null, method: 'HEAD' });
    expect(far).toEqual({ noAnswer: 'ADDRESS_NOT_ALLOWED', redirect: null, method: 'NONE' });
  });

  it('never connects to this machine in live mode, even if a name points to it', async () => {
    const agent = open(childAgent({ DELIVERY_MODE: 'live', DNS_SERVERS: dns.address }, program));
    const received = host.received.length;

    const report = await agent.check(`http://host.example:${host.port}/there`);

    expect(report).toMatchObject({ noAnswer: 'ADDRESS_NOT_ALLOWED' });
    expect(host.received).toHaveLength(received);
  });

  it('has no environment variables of the parent, no file access and no child processes', async () => {
    process.env['AGENT_MUST_NOT_SEE'] = 'a secret';
    const agent = open(childAgent({}, probe));

    const report = await agent.check('what can you do?');

    delete process.env['AGENT_MUST_NOT_SEE'];
    expect(report).toMatchObject({ status: 500 });
  });

  it('that dies fails its pending checks, and is restarted for the next one', async () => {
    const agent = open(childAgent({}, probe));

    await expect(agent.check('die')).rejects.toThrow(AgentUnavailable);

    await expect(agent.check('are you there?')).resolves.toMatchObject({ status: 500 });
  });

  it('that cannot start fails its checks', async () => {
    const agent = open(childAgent({}, built('src/no-such-program.js')));

    await expect(agent.check('anything')).rejects.toThrow(AgentUnavailable);
  });
});

describe('the agent as a separate service', () => {
  const echo: RemovalAgent = {
    check: async (url) => ({ status: url.length, redirect: null, method: 'HEAD' }),
    close: async () => {},
  };

  it('responds to a caller with the token, over a Unix socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-agent-'));
    const address = { path: join(folder, 'agent.sock') };
    const server = await serveAgent(echo, address, token);
    const agent = open(socketAgent(address, token));

    const reports = await Promise.all(['a', 'bb', 'ccc'].map((url) => agent.check(url)));

    expect(reports.map(({ status }) => status)).toEqual([1, 2, 3]);
    await agent.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  it('does not respond to other callers', async () => {
    const server = await serveAgent(echo, { host: '127.0.0.1', port: 0 }, token);
    const { port } = server.address() as { port: number };
    const stranger = open(socketAgent({ host: '127.0.0.1', port }, 'another token of thirty-two characters'));
    const silent = connect(port, '127.0.0.1').resume();
    silent.write('{"id":1,"url":"http://host.example/"}\n{"id":2,"url":"http://host.example/"}\n');

    const turnedAway = once(silent, 'close');
    await expect(stranger.check('anything')).rejects.toThrow(AgentUnavailable);
    await turnedAway;

    expect(silent.bytesRead).toBe(0);
    server.close();
  });

  it('that is down fails its checks', async () => {
    const server = await serveAgent(echo, { host: '127.0.0.1', port: 0 }, token);
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');

    await expect(open(socketAgent({ host: '127.0.0.1', port }, token)).check('anything')).rejects.toThrow(
      AgentUnavailable,
    );
  });

  it('needs only its address, its token and its name servers to start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-agent-'));
    const path = join(folder, 'agent.sock');
    const env = {
      NODE_ENV: 'production',
      REMOVAL_AGENT_ADDRESS: path,
      REMOVAL_AGENT_TOKEN: token,
      DNS_SERVERS: dns.address,
    };
    const running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(running.stdout, 'data');
    const agent = open(socketAgent({ path }, token));

    expect(await agent.check(`http://host.example:${host.port}/gone`)).toMatchObject({ status: 404 });

    await agent.close();
    const ended = once(running, 'exit');
    running.kill();
    expect(await ended).toEqual([0, null]);
    await rm(folder, { recursive: true, force: true });
  });
});

it('starts again at the Unix socket of a killed agent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-agent-'));
  const path = join(folder, 'agent.sock');
  const env = { REMOVAL_AGENT_ADDRESS: path, REMOVAL_AGENT_TOKEN: token, DNS_SERVERS: dns.address };
  const start = async () => {
    const running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(running.stdout, 'data');
    return running;
  };
  const killed = await start();
  const gone = once(killed, 'exit');
  killed.kill('SIGKILL');
  await gone;

  const running = await start();

  const agent = open(socketAgent({ path }, token));
  expect(await agent.check(`http://host.example:${host.port}/gone`)).toMatchObject({ status: 404 });
  running.kill();
  await rm(folder, { recursive: true, force: true });
});

describe('checks of one host', () => {
  it('run one after another with a pause, and checks of other hosts do not wait', async () => {
    const events: string[] = [];
    const waits: (() => void)[] = [];
    const takeTurns = keyedQueue(
      2000,
      (ms) => new Promise((done) => waits.push(() => done(events.push(`paused ${ms}`)))),
    );
    const look = (key: string, name: string) =>
      takeTurns(key, async () => {
        events.push(name);
      });

    const first = look('host.example', 'first');
    const second = look('host.example', 'second');
    await Promise.all([first, look('other.example', 'other')]);
    expect(events).toEqual(['first', 'other']);
    while (waits.length > 0) waits.shift()?.();
    await second;

    expect(events.slice(2)).toEqual(['paused 2000', 'paused 2000', 'second']);
  });

  it('continue after one that failed', async () => {
    const takeTurns = keyedQueue(0, async () => {});
    const failing = takeTurns('host.example', () => Promise.reject(new Error('failed')));
    const next = takeTurns('host.example', async () => 'looked');

    await expect(failing).rejects.toThrow('failed');
    await expect(next).resolves.toBe('looked');
  });
});
