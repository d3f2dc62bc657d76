import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { optionalModule } from '../platform/optional-module.js';

/** A person of the demo as whom the explorer sends operations. */
export interface DemoToken {
  readonly name: string;
  readonly role: string;
  readonly token: string;
}

/** The explorer loads from and calls this server only. Its editor writes style elements. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ttf: 'font/ttf',
};

/**
 * Serves GraphiQL at `/explorer`, bundled from the installed packages at the first visit, without network. `demoTokens`
 * returns the tokens of the demo; without a demo it is absent and the user adds a header.
 */
export async function addExplorer(
  app: FastifyInstance,
  demoTokens: () => Promise<readonly DemoToken[]> = async () => [],
): Promise<void> {
  const { buildExplorer } = await optionalModule(
    () => import('../../explorer/build-explorer.js'),
    'This installation does not include the explorer: set EXPLORER=0.',
  );
  let built: Promise<Site> | null = null;
  const site = (): Promise<Site> => {
    built ??= buildExplorer().then(filesOf);
    built.catch(() => (built = null));
    return built;
  };
  await app.register(async (explorer) => {
    explorer.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', contentSecurityPolicy);
    });
    const serve = async (name: string) => (await site()).get(name)?.() ?? null;
    explorer.get('/explorer', async (_request, reply) =>
      reply.type(types['html'] ?? '').send(await serve('index.html')),
    );
    explorer.get('/explorer/people.json', async (_request, reply) =>
      reply.header('cache-control', 'no-store').send(await demoTokens()),
    );
    explorer.get<{ Params: { name: string } }>('/explorer/:name', async ({ params: { name } }, reply) => {
      const file = await serve(name);
      if (file === null) {
        reply.callNotFound();
        return reply;
      }
      return reply.type(types[name.split('.').at(-1) ?? ''] ?? '').send(file);
    });
  });
}

/** The files of the bundle by name. */
type Site = ReadonlyMap<string, () => Promise<Buffer>>;

const filesOf = async (folder: string): Promise<Site> =>
  new Map((await readdir(folder)).map((name) => [name, () => readFile(join(folder, name))]));
