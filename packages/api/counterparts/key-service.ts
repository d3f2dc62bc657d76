import { constants, createPublicKey, generateKeyPairSync, privateDecrypt, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

interface Key {
  type: string;
  exportable: boolean;
  minDecryptionVersion: number;
  readonly versions: KeyObject[];
}

/** What a token may do, as in a policy of the service. */
export type Capability = 'read' | 'decrypt';

/** A counterpart of the transit engine of Vault: keys with versions, tokens with policies, and a seal. */
export interface KeyService {
  readonly url: string;
  readonly token: string;
  /** Every request, as method and path. */
  readonly requests: string[];
  /** Creates a key, as `vault write -f transit/keys/NAME type=rsa-4096` does. */
  readonly create: (name: string, more?: Partial<Pick<Key, 'type' | 'exportable'>>) => void;
  /** Adds a version, which becomes the latest. */
  readonly rotate: (name: string) => void;
  /** Refuses to decrypt with versions before this one. */
  readonly forget: (name: string, before: number) => void;
  /** What the token may do; all at first. */
  readonly allow: (...capabilities: readonly Capability[]) => void;
  readonly seal: (isSealed: boolean) => void;
  readonly stop: () => Promise<void>;
  /** Starts again on the same port, with the same keys. */
  readonly start: () => Promise<void>;
}

/** Keys of 2,048 bits would be faster to create, but the adapter refuses them. */
const newVersion = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
const pemOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();

/** Starts the counterpart. It enforces what Vault documents: a token for each request, the right of its policy, and the seal. */
export async function startKeyService(): Promise<KeyService> {
  const token = 'hvs.test-token';
  const keys = new Map<string, Key>();
  const requests: string[] = [];
  let allowed: readonly Capability[] = ['read', 'decrypt'];
  let isSealed = false;
  let port = 0;

  const handle = (method: string, path: string, given: unknown, body: string): readonly [number, object] => {
    const [, action = '', name = ''] = /^\/v1\/transit\/(keys|decrypt)\/([\w-]+)$/.exec(path) ?? [];
    if (isSealed) return [503, { errors: ['Vault is sealed'] }];
    if (given !== token) return [403, { errors: ['permission denied'] }];
    const needed = action === 'keys' ? 'read' : 'decrypt';
    if (!allowed.includes(needed)) return [403, { errors: ['1 error occurred:\n\t* permission denied\n\n'] }];
    const key = keys.get(name);
    if (action === 'keys' && method === 'GET')
      return key === undefined ? [404, { errors: [] }] : [200, read(name, key)];
    if (action === 'decrypt' && method === 'POST')
      return key === undefined ? [400, { errors: ['encryption key not found'] }] : decrypted(key, body);
    return [405, { errors: ['unsupported operation'] }];
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      requests.push(`${method} ${url}`);
      const [status, document] = handle(method, url, request.headers['x-vault-token'], body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    });
  });
  const start = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  };
  await start();
  const keyOf = (name: string): Key => {
    const key = keys.get(name);
    if (key === undefined) throw new RangeError(name);
    return key;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    requests,
    create: (name, more) =>
      void keys.set(name, {
        type: 'rsa-3072',
        exportable: false,
        minDecryptionVersion: 1,
        versions: [newVersion()],
        ...more,
      }),
    rotate: (name) => void keyOf(name).versions.push(newVersion()),
    forget: (name, before) => void (keyOf(name).minDecryptionVersion = before),
    allow: (...capabilities) => void (allowed = capabilities),
    seal: (sealed) => void (isSealed = sealed),
    start,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const read = (name: string, { type, exportable, minDecryptionVersion, versions }: Key): object => ({
  data: {
    name,
    type,
    exportable,
    deletion_allowed: false,
    latest_version: versions.length,
    min_available_version: 0,
    min_decryption_version: minDecryptionVersion,
    min_encryption_version: 0,
    supports_encryption: true,
    supports_decryption: true,
    keys: Object.fromEntries(
      versions.flatMap((key, at) =>
        at + 1 < minDecryptionVersion
          ? []
          : [[String(at + 1), { name: type, public_key: pemOf(key), creation_time: '2026-11-30T00:00:00Z' }]],
      ),
    ),
  },
});

function decrypted({ versions, minDecryptionVersion }: Key, body: string): readonly [number, object] {
  const { ciphertext } = JSON.parse(body) as { readonly ciphertext?: string };
  const [, number, text] = /^vault:v(\d+):([\w+/]+=*)$/.exec(ciphertext ?? '') ?? [];
  const key = versions[Number(number) - 1];
  if (key === undefined || text === undefined) return [400, { errors: ['invalid ciphertext: no prefix'] }];
  if (Number(number) < minDecryptionVersion)
    return [400, { errors: ['ciphertext or signature version is disallowed by policy (too old)'] }];
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const clear = privateDecrypt({ key, padding, oaepHash: 'sha256' }, Buffer.from(text, 'base64'));
    return [200, { data: { plaintext: clear.toString('base64') } }];
  } catch {
    return [400, { errors: ['failed to RSA decrypt the ciphertext'] }];
  }
}
