import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that is not the API answers to everything; `SILENCE` never answers. */
export type StubAnswer =
  | {
      readonly status?: number;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
      /** Keeps the response open after its body. */
      readonly staysOpen?: boolean;
    }
  | 'SILENCE'
  | 'HANG_UP';

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

/** Starts a server on a free loopback port that gives these answers in turn, and the last one from then on. */
export async function stubServer(...answers: readonly [StubAnswer, ...StubAnswer[]]): Promise<StubServer> {
  const requests: StubRequest[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? 'SILENCE';
      requests.push({ headers: request.headers, body: JSON.parse(body) as StubRequest['body'] });
      if (answer === 'SILENCE') return;
      if (answer === 'HANG_UP') return void response.destroy();
      response.writeHead(answer.status ?? 200, {
        'content-type': answer.type ?? 'application/json',
        ...answer.headers,
      });
      response.write(answer.body);
      if (answer.staysOpen !== true) response.end();
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
