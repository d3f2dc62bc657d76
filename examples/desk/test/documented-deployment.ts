import { readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import type { DeskConfig } from '../src/app/config.js';

const fileAt = (path: string): URL => new URL(path, import.meta.url);

/** Serves the built desk as its README says: static files, `config.json`, and the headers in their block of code. */
export async function serveDesk(configOf: (origin: string) => Promise<DeskConfig>): Promise<{
  readonly url: `http://${string}/`;
  readonly close: () => Promise<void>;
}> {
  const app = fastify();
  let config: DeskConfig | null = null;
  let headers: readonly Header[] = [];
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of headers) reply.header(name, value);
  });
  app.get('/desk/config.json', () => config);
  await addFiles(app);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  config = await configOf(origin);
  headers = documentedHeaders(config);
  return { url: `${origin as `http://${string}`}/desk/`, close: () => app.close() };
}

type Header = readonly [name: string, value: string];

function documentedHeaders({ api, signIn }: DeskConfig): readonly Header[] {
  const readme = readFileSync(fileAt('../README.md'), 'utf8');
  const [, block] = /^```\n(Content-Security-Policy: [^`]+)```$/m.exec(readme) ?? [];
  if (block === undefined || signIn === undefined) throw new Error('the README has no headers');
  return block
    .replace('<API>', new URL(api).origin)
    .replace('<provider>', new URL(signIn.authority).origin)
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
}

async function addFiles(app: FastifyInstance): Promise<void> {
  const root = fileURLToPath(fileAt('../dist/app/'));
  await app.register(fastifyStatic, { root, prefix: '/desk/', wildcard: false, index: false });
  app.get('/desk/*', (_request, reply) => reply.sendFile('index.html'));
}
