import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** The response to one path: an object as `application/rdap+json`, or a function that writes the response. */
export type RdapReplies = Readonly<
  Record<string, object | ((response: ServerResponse, request: IncomingMessage) => void)>
>;

export interface RdapServer {
  /** Its base URL, ending in a slash. */
  readonly url: string;
  /** All requested paths, in order. */
  readonly questions: string[];
  /** Its responses; may be changed while it runs. For other paths it returns "not found". */
  replies: RdapReplies;
  stop(): Promise<void>;
}

/** Starts a registry (RFC 9082, RFC 7480) on a free loopback port. */
export async function startRdapServer(
  replies: RdapReplies | ((url: string) => RdapReplies) = {},
): Promise<RdapServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    running.questions.push(path);
    const reply = Object.hasOwn(running.replies, path) ? running.replies[path] : undefined;
    if (typeof reply === 'function') reply(response, request);
    else if (reply === undefined) answer(response, 404, { errorCode: 404, title: 'Not Found' });
    else answer(response, 200, { rdapConformance: ['rdap_level_0'], ...reply });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const running: RdapServer = {
    url,
    questions: [],
    replies: typeof replies === 'function' ? replies(url) : replies,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

/** Sends a status and JSON. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/rdap+json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

interface Person {
  readonly roles: readonly string[];
  readonly email?: string | readonly string[];
  readonly org?: string;
  readonly lang?: string;
  readonly entities?: readonly object[];
}

/** A person or role in a registry: an entity with a jCard. */
export const rdapEntity = ({ roles, email = [], org, lang, entities }: Person): object => ({
  objectClassName: 'entity',
  roles,
  vcardArray: [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ...(org === undefined ? [] : [['org', {}, 'text', org]]),
      ...[email].flat().map((address) => ['email', {}, 'text', address]),
      ...(lang === undefined ? [] : [['lang', {}, 'language-tag', lang]]),
    ],
  ],
  ...(entities === undefined ? {} : { entities }),
});

/** A network with one abuse contact inside its holder, as most regional registries return it. */
export const rdapNetwork = (email: string, more: object = {}): object => ({
  objectClassName: 'ip network',
  name: 'EXAMPLE-NET',
  country: 'BE',
  cidr0_cidrs: [{ v4prefix: '192.0.2.0', length: 24 }],
  entities: [
    rdapEntity({
      roles: ['registrant'],
      org: 'Example Hosting',
      email: 'office@hosting.example',
      entities: [rdapEntity({ roles: ['abuse'], email, lang: 'fr' })],
    }),
  ],
  ...more,
});
