import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';
import type { LoaderDefinition, RequestContext } from '../context.js';
import { loadAhead } from './load-ahead.js';
import { loadedField, optionalLoadedField } from './loaded-field.js';
import { RequestLoaders } from './loaders.js';

interface Author {
  readonly id: string;
  readonly name: string;
}
interface Book {
  readonly id: string;
  readonly authorId: string | null;
}

/** Two shelves with two books each. All books but the last are of one author. */
const shelves = [{ id: 's1' }, { id: 's2' }];
const booksOf = (shelf: string): readonly Book[] => [
  { id: `${shelf}-1`, authorId: 'a1' },
  { id: `${shelf}-2`, authorId: shelf === 's2' ? null : 'a1' },
];

let calls: [loader: string, keys: readonly string[]][];
let isDown: boolean;
const booksOfShelf: LoaderDefinition<string, readonly Book[]> = async (ids) => {
  calls.push(['books', ids]);
  return ids.map(booksOf);
};
const authorById: LoaderDefinition<string, Author> = async (ids) => {
  calls.push(['authors', ids]);
  if (isDown) throw new Error('authors cannot be loaded');
  return ids.map((id) => ({ id, name: `name of ${id}` }));
};

const books = loadedField(booksOfShelf, ({ id }: { id: string }) => id);
const author = optionalLoadedField(authorById, ({ authorId }: Book) => authorId);

let wasPromise: boolean[];
const schema = loadAhead(
  withResolvers(
    buildSchema(`
      type Query { shelves: Page }
      interface Thing { id: ID! }
      type Page { nodes: [Shelf!]! edges: [Edge!]! }
      type Edge { node: Shelf! }
      type Shelf implements Thing { id: ID! books: [Book!]! }
      type Book implements Thing { id: ID! author: Author }
      type Author { id: ID! name: String! }
    `),
  ),
  { Shelf: { books }, Book: { author } },
);

function withResolvers(built: ReturnType<typeof buildSchema>) {
  const fieldsOf = (type: string) => (built.getType(type) as GraphQLObjectType).getFields();
  const noted = <Value>(value: Value): Value => {
    wasPromise.push(value instanceof Promise);
    return value;
  };
  Object.assign(fieldsOf('Query')['shelves'] ?? {}, {
    resolve: () => ({ nodes: shelves, edges: shelves.map((node) => ({ node })) }),
  });
  Object.assign(fieldsOf('Shelf')['books'] ?? {}, {
    resolve: (parent: { id: string }, _: unknown, context: RequestContext) =>
      noted(books.read(parent, context)),
  });
  Object.assign(fieldsOf('Book')['author'] ?? {}, {
    resolve: (parent: Book, _: unknown, context: RequestContext) => noted(author.read(parent, context)),
  });
  return built;
}

async function ask(source: string) {
  [calls, wasPromise] = [[], []];
  const context = {} as RequestContext;
  const contextValue = Object.assign(context, { loaders: new RequestLoaders(context) });
  return graphql({ schema, source, contextValue });
}

beforeEach(() => void (isDown = false));

const whole = `{ id books { id author { name } } }`;
const expected = ['s1', 's2'].map((id) => ({
  id,
  books: booksOf(id).map((book) => ({
    id: book.id,
    author: book.authorId === null ? null : { name: 'name of a1' },
  })),
}));

describe('loading ahead', () => {
  it('calls each loader once, with distinct keys, and returns no promises', async () => {
    const { data, errors } = await ask(`{ shelves { nodes ${whole} } }`);

    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ shelves: { nodes: expected } });
    expect(calls).toEqual([
      ['books', ['s1', 's2']],
      ['authors', ['a1']],
    ]);
    expect(wasPromise.length).toBe(6);
    expect(wasPromise).not.toContain(true);
  });

  it.each([
    ['fragments', `{ shelves { nodes { ...S } } } fragment S on Shelf ${whole}`],
    [
      'fragments of an interface',
      `{ shelves { nodes { id ...T } } } fragment T on Thing { ... on Shelf ${whole} }`,
    ],
    ['aliases', `{ page: shelves { edges { it: node { id all: books { id by: author { name } } } } } }`],
  ])('follows %s', async (_title, source) => {
    const { errors } = await ask(source);

    expect(errors).toBeUndefined();
    expect(calls.map(([loader]) => loader)).toEqual(['books', 'authors']);
    expect(wasPromise).not.toContain(true);
  });

  it('loads nothing that the document does not select', async () => {
    await ask('{ shelves { nodes { id } } }');

    expect(calls).toEqual([]);
  });

  it('leaves an error to the field that it belongs to', async () => {
    isDown = true;
    const { data, errors } = await ask(`{ shelves { nodes ${whole} } }`);

    expect(errors?.map(({ path }) => path?.join('.'))).toEqual([
      'shelves.nodes.0.books.0.author',
      'shelves.nodes.0.books.1.author',
      'shelves.nodes.1.books.0.author',
    ]);
    expect((data as { shelves: { nodes: object[] } }).shelves.nodes.length).toBe(2);
  });
});
