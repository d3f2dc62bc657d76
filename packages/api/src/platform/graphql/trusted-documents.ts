import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { StartUpError } from '../start-up-error.js';
import { badInput } from './access-error.js';

/** The documents that clients send by their hash, and whether others are refused. */
export interface TrustedDocuments {
  /** The text of each document, by its SHA-256 in hexadecimal digits. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a document that is not among them is refused. */
  readonly only: boolean;
}

export const noTrustedDocuments: TrustedDocuments = { texts: new Map(), only: false };

const manifest = z.record(z.string(), z.string());

/**
 * Reads files that map a hash to the text of a document, as the build of a client writes them. A file with a text that does
 * not have its hash prevents the start.
 */
export async function readTrustedDocuments(
  files: readonly string[],
  only: boolean,
): Promise<TrustedDocuments> {
  const texts = new Map<string, string>();
  for (const file of files) {
    for (const [id, text] of Object.entries(await readManifest(file))) {
      const hash = hashIn(id);
      if (hash === null || hash !== hashOf(text))
        throw new StartUpError(
          `TRUSTED_DOCUMENTS: in ${file}, ${id.slice(0, 80)} is not the SHA-256 of its text.`,
        );
      texts.set(hash, text);
    }
  }
  if (only && texts.size === 0)
    throw new StartUpError('ONLY_TRUSTED_DOCUMENTS needs at least one document in TRUSTED_DOCUMENTS.');
  return { texts, only };
}

async function readManifest(file: string): Promise<Readonly<Record<string, string>>> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new StartUpError(`TRUSTED_DOCUMENTS: ${file} cannot be read.`);
  });
  try {
    return manifest.parse(JSON.parse(content));
  } catch {
    throw new StartUpError(`TRUSTED_DOCUMENTS: ${file} is not a JSON object of hashes and texts.`);
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash in an id of a document: `sha256:…` as in GraphQL over HTTP, or without the prefix as generators write it. */
const hashIn = (id: string): string | null => /^(?:sha256:)?([0-9a-f]{64})$/.exec(id)?.[1] ?? null;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Replaces the id of a document in the body of a request by its text: `documentId` of GraphQL over HTTP, or the hash of a
 * persisted query. Throws if the id is not known, and for a text that is not trusted if only trusted documents are accepted.
 */
export function readDocument(
  request: { body: unknown; readonly query: unknown },
  { texts, only }: TrustedDocuments,
): void {
  const refuseOthers = (text: unknown): void => {
    if (only && !(typeof text === 'string' && texts.has(hashOf(text))))
      throw badInput('query', 'This document is not among the trusted documents of this server.');
  };
  const { query: inAddress } = (request.query ?? {}) as Fields;
  if (inAddress !== undefined) refuseOthers(inAddress);
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const { documentId, ...fields } = body as Fields;
  const id = documentId ?? persistedHash(fields);
  if (fields['query'] !== undefined || typeof id !== 'string') return refuseOthers(fields['query']);
  const text = texts.get(hashIn(id) ?? '');
  if (text === undefined) throw notFound();
  request.body = { ...withoutPersistedQuery(fields), query: text };
}

/**
 * Replaces the id of a document in the address of a GET by its text. Throws if the id is not known. The caller has checked
 * a text in the address.
 */
export function readDocumentInAddress(
  request: { readonly method: string; readonly raw: { url?: string | undefined } },
  { texts }: TrustedDocuments,
): void {
  if (request.method !== 'GET') return;
  const [path = '', search = ''] = splitOnce(request.raw.url ?? '', '?');
  const fields = new URLSearchParams(search);
  const id = fields.get('documentId') ?? persistedHash({ extensions: jsonIn(fields.get('extensions')) });
  if (fields.has('query') || typeof id !== 'string') return;
  const text = texts.get(hashIn(id) ?? '');
  if (text === undefined) throw notFound();
  fields.delete('documentId');
  fields.delete('extensions');
  fields.set('query', text);
  request.raw.url = `${path}?${fields}`;
}

function splitOnce(text: string, at: string): readonly string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}

/** The value of a JSON text; `null` if it is not JSON, which Apollo Server refuses. */
function jsonIn(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The hash of a persisted query, as Apollo Client and urql send it. */
function persistedHash({ extensions }: Fields): unknown {
  const { persistedQuery } = Object(extensions) as { readonly persistedQuery?: Fields | null };
  return persistedQuery?.['sha256Hash'];
}

/** Apollo Server refuses a request with this extension, because it does not look up the hash. */
function withoutPersistedQuery({ extensions, ...fields }: Fields): Fields {
  if (typeof extensions !== 'object' || extensions === null) return fields;
  const { persistedQuery: _, ...others } = extensions as Fields;
  return { ...fields, extensions: others };
}

/** A client that has the text sends it after this error. */
const notFound = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
