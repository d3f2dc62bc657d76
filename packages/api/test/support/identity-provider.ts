import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK } from 'jose';
import Provider from 'oidc-provider';

/** An OpenID Connect provider on this machine, with one client for people and one for programs. */
export interface IdentityProviderProcess {
  readonly issuer: string;
  /** A token of a person, as the provider issues it after sign-in. */
  readonly personToken: (subject: string, claims: object) => Promise<string>;
  /** A token of a program, requested at the token endpoint with client credentials. */
  readonly programToken: () => Promise<string>;
  /** Replaces the signing key. The former key is no longer published. */
  readonly rotateKey: () => Promise<void>;
  /** The claims of a person who signs in with a browser. */
  readonly setClaims: (subject: string, claims: object) => void;
  /** Sets for how long the next access tokens are valid. */
  readonly setLifetime: (seconds: number) => void;
  /** Responds with this status to every request, or normally again with `null`. */
  readonly fail: (status: number | null) => void;
  readonly close: () => Promise<void>;
}

const resource = 'urn:meldpunt:api';
const resourceServer = {
  scope: 'use',
  audience: 'meldpunt',
  accessTokenFormat: 'jwt',
  accessTokenTTL: 600,
  jwt: { sign: { alg: 'ES256' } },
};
/** The address of a user interface in the browser: people sign in to it on pages of this provider. */
type BrowserClient = `http://${string}/`;

const secret = 'a-secret-of-a-test-program';

/**
 * Starts the provider. `programRoles` is the claim `roles` of every token of the program. `browserClient` also registers
 * the public client `browser-desk`.
 */
export async function startIdentityProvider(
  programRoles: readonly string[],
  browserClient: BrowserClient | null = null,
): Promise<IdentityProviderProcess> {
  /** The claims of each person. The provider asks for them when it issues a token. */
  const claimsOf = new Map<string, object>();
  let handle: RequestListener | null = null;
  let lifetime = resourceServer.accessTokenTTL;
  let failure: number | null = null;
  const server = createServer((request, response) => {
    if (failure === null && handle !== null) return void handle(request, response);
    response.writeHead(failure ?? 503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let provider = await open();
  async function open(): Promise<Provider> {
    const opened = new Provider(issuer, {
      ...(await settings(browserClient, () => ({ ...resourceServer, accessTokenTTL: lifetime }))),
      extraTokenClaims: (_context: unknown, { accountId }: { readonly accountId?: string }) =>
        accountId === undefined ? { roles: programRoles } : claimsOf.get(accountId),
    });
    handle = opened.callback();
    return opened;
  }
  return {
    issuer,
    personToken: async (accountId, claims) => {
      const client = await provider.Client.find('desk');
      const token = new provider.AccessToken({ accountId, client, scope: 'use', gty: 'authorization_code' });
      token.resourceServer = new provider.ResourceServer(resource, resourceServer);
      claimsOf.set(accountId, claims);
      return token.save();
    },
    programToken: async () => {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`probe:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'use', resource }),
      });
      const { access_token: token } = (await response.json()) as { readonly access_token: string };
      return token;
    },
    rotateKey: async () => {
      provider = await open();
    },
    setClaims: (subject, claims) => void claimsOf.set(subject, claims),
    setLifetime: (seconds) => {
      lifetime = seconds;
    },
    fail: (status) => {
      failure = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function settings(
  browserClient: BrowserClient | null,
  getResourceServerInfo: () => object,
): Promise<object> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyOf = async (key: typeof privateKey, alg: string) => ({
    ...(await exportJWK(key)),
    alg,
    use: 'sig',
  });
  return {
    jwks: { keys: [await keyOf(privateKey, 'ES256'), await keyOf(rsa, 'RS256')] },
    clients: [
      { client_id: 'desk', client_secret: secret, redirect_uris: ['https://desk.example/callback'] },
      {
        client_id: 'probe',
        client_secret: secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
      ...(browserClient === null ? [] : [publicClient(browserClient)]),
    ],
    clientBasedCORS: () => browserClient !== null,
    issueRefreshToken: () => browserClient !== null,
    scopes: ['openid', 'profile', 'offline_access', 'use'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: browserClient !== null },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo,
      },
    },
  };
}

const publicClient = (url: BrowserClient): object => ({
  client_id: 'browser-desk',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: [`${url}signed-in`],
  post_logout_redirect_uris: [url],
});
