import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that is not the API answers to everything; `SILENCE` never answers. */
export type StubAnswer =
  { readonly status?: number; readonly type?: string; readonly body: string } | 'SILENCE' | 'HANG_UP';

/** One request as it arrived. */
export interface StubRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables: unknown };
}

export interface StubServer {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  stop(): Promise<void>;
}

/** Starts a server on a free loopback port that gives one answer. */
export async function stubServer(answer: StubAnswer): Promise<StubServer> {
  const requests: StubRequest[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ headers: request.headers, body: JSON.parse(body) as StubRequest['body'] });
      if (answer === 'SILENCE') return;
      if (answer === 'HANG_UP') return void response.destroy();
      response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'application/json' });
      response.end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
