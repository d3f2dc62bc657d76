// Writes packages/client/trusted-documents.json: the text of each document of the client, by its SHA-256.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const client = new URL('../packages/client/', import.meta.url);

/** Needs the transpiled client. Returns the path of the file. */
export async function writeTrustedDocuments() {
  const documents = await import(new URL('dist/src/generated/graphql.js', client));
  const texts = Object.values(documents).filter((value) => typeof value === 'string');
  const byHash = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  const file = fileURLToPath(new URL('trusted-documents.json', client));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(byHash.sort()), null, 2)}\n`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await writeTrustedDocuments());
