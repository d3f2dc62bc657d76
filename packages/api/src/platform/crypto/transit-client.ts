import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A key service with the HTTP interface of the transit engine of Vault and OpenBao. */
export interface KeyServiceSettings {
  readonly url: string;
  /** The path under which the engine is mounted. */
  readonly mount: string;
  /** The name of each key is this and the name of its purpose. */
  readonly prefix: string;
  /** The file with the token. It is read for each request, because an agent of the service writes a new one before it expires. */
  readonly tokenFile: string;
}

/** Why the service did not do what was asked. */
export type KeyServiceFault =
  'UNREACHABLE' | 'NOT_READY' | 'REFUSED' | 'NO_SUCH_KEY' | 'NOT_UNDERSTOOD' | 'NO_TOKEN';

const inWords: Readonly<Record<KeyServiceFault, string>> = {
  UNREACHABLE: 'the key service does not respond',
  NOT_READY: 'the key service is sealed or not ready',
  REFUSED: 'the key service refuses the token, or its policy does not allow the request',
  NO_SUCH_KEY: 'the key service does not have the key',
  NOT_UNDERSTOOD: 'the key service refuses the request, or its response is not understood',
  NO_TOKEN: 'the file with the token cannot be read',
};

/** The key service failed. The message contains no secret. */
export class KeyServiceError extends Error {
  constructor(readonly fault: KeyServiceFault) {
    super(inWords[fault]);
  }
}

const timeoutMs = 5_000;

const keyDocument = z.object({
  data: z.object({
    type: z.string(),
    exportable: z.boolean(),
    latest_version: z.int().min(1),
    min_decryption_version: z.int().min(0),
    keys: z.record(z.string(), z.object({ public_key: z.string().optional() })),
  }),
});
const plaintextDocument = z.object({ data: z.object({ plaintext: z.base64() }) });

/** A key of the service: its versions, each with its public key. */
export interface TransitKey {
  readonly type: string;
  readonly isExportable: boolean;
  readonly latest: number;
  /** The oldest version that the service still decrypts with. */
  readonly oldest: number;
  readonly publicKeys: ReadonlyMap<number, string>;
}

/** The requests of the transit engine that are used: no more rights are needed. */
export function transitClient({ url, mount, tokenFile }: Omit<KeyServiceSettings, 'prefix'>) {
  const ask = async <Document>(path: string, form: z.ZodType<Document>, body?: object): Promise<Document> => {
    const token = await readFile(tokenFile, 'utf8').catch(() => {
      throw new KeyServiceError('NO_TOKEN');
    });
    const response = await fetch(new URL(`v1/${mount}/${path}`, url.endsWith('/') ? url : `${url}/`), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-vault-token': token.trim(),
        'x-vault-request': 'true',
        'content-type': 'application/json',
      },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new KeyServiceError('UNREACHABLE');
    });
    const document = form.safeParse(await response.json().catch(() => null));
    if (response.ok && document.success) return document.data;
    throw new KeyServiceError(response.ok ? 'NOT_UNDERSTOOD' : faultOf(response.status));
  };
  return {
    readKey: async (name: string): Promise<TransitKey> => {
      const { data } = await ask(`keys/${name}`, keyDocument);
      const versions = Object.entries(data.keys).flatMap(([version, { public_key: pem }]) =>
        pem === undefined ? [] : [[Number(version), pem] as const],
      );
      return {
        type: data.type,
        isExportable: data.exportable,
        latest: data.latest_version,
        oldest: Math.max(1, data.min_decryption_version),
        publicKeys: new Map(versions),
      };
    },
    decrypt: async (name: string, ciphertext: string): Promise<Buffer> => {
      const { data } = await ask(`decrypt/${name}`, plaintextDocument, { ciphertext });
      return Buffer.from(data.plaintext, 'base64');
    },
  };
}

function faultOf(status: number): KeyServiceFault {
  if (status === 403) return 'REFUSED';
  if (status === 404) return 'NO_SUCH_KEY';
  return status === 429 || status >= 472 ? 'NOT_READY' : 'NOT_UNDERSTOOD';
}
