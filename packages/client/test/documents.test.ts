import { parse, print } from 'graphql';
import * as client from '../src/index.js';
import * as nodes from '../src/generated/nodes.js';
import { createClient, type DocumentTypes, type Operation } from '../src/index.js';
import { printDocument } from '../src/print-document.js';
import { stubServer, type StubServer } from './support/stub-server.js';

const text = 'query Viewer { viewer { name } }';

/** As GraphQL Code Generator writes it with `documentMode: 'string'`. */
class TypedDocumentString<Data, Variables> extends String implements DocumentTypes<Data, Variables> {
  declare __apiType?: (variables: Variables) => Data;
  constructor(private readonly value: string) {
    super(value);
  }
  override toString(): string {
    return this.value;
  }
}

let stub: StubServer;
beforeAll(async () => void (stub = await stubServer({ body: '{"data":{"viewer":{"name":"An analyst"}}}' })));
afterAll(() => stub.stop());

it.each<[string, Operation<unknown, Record<never, never>>]>([
  ['plain text', text],
  ['a document of this package', client.ViewerDocument],
  ['a document of this package, parsed', nodes.ViewerDocument],
  ['a string object of a generator', new TypedDocumentString(text)],
  ['a parsed document of a generator', parse(text)],
  ['a parsed document without its source', parse(text, { noLocation: true })],
])('sends %s', async (_, document) => {
  const before = stub.requests.length;

  expect(await createClient({ url: stub.url }).execute(document)).toEqual({ viewer: { name: 'An analyst' } });
  const sent = stub.requests.slice(before).map(({ body }) => print(parse(body.query)));
  expect(sent).toEqual([expect.stringMatching(/^query Viewer \{\n {2}viewer \{\n[ \w\n]+\}\n\}$/)]);
});

describe('a parsed document', () => {
  const documents = Object.entries(client).flatMap(([name, value]) =>
    name.endsWith('Document') ? [[name, value as string] as const] : [],
  );

  it('exists for each document of this package', () => {
    expect(Object.keys(nodes).sort()).toEqual(documents.map(([name]) => name).sort());
  });

  it('is printed with the same meaning', () => {
    const everySyntax = `query All($a: [Int!]! = [1, 2] @deprecated, $b: In = {x: "a\\n\\"b", y: null, z: A}) @live(if: true) {
      alias: field(a: $a, b: 1.5, c: """block "text" """) @skip(if: false) @include(if: $c) { __typename ...F @x }
      ... on T { id } ... @include(if: true) { id } ... { id }
    }
    fragment F on T @y { id }
    subscription { a }
    { b(x: {}) }
    mutation M { c(list: []) }`;

    for (const source of [everySyntax, ...documents.map(([, document]) => document)]) {
      const parsed = parse(source, { noLocation: true });
      expect(withoutBlocks(parse(printDocument(parsed), { noLocation: true }))).toEqual(
        withoutBlocks(parsed),
      );
    }
  });

  it('is not printed when it defines types', () => {
    expect(() => printDocument(parse('type T { id: ID }'))).toThrow('no ObjectTypeDefinition');
  });
});

/** The tree as plain data, without the notation of texts and the difference between absent and empty lists. */
const withoutBlocks = (document: object): unknown =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'block' || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  );
