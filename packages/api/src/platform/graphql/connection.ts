import { ArgsType, Field, Int, ObjectType, type ClassType } from './type-graphql.js';
import { badInput } from './access-error.js';

const defaultFirst = 20;
const maximumFirst = 100;
const maxCursorLength = 500;

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many to return: 1 to 100, default 20.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return the nodes after this cursor of an earlier page.',
  })
  after?: string | null;
}

@ObjectType('PageInfo', { description: 'The position of a page in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is another page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Always false: lists are read forwards only.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first node; `null` on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last node; `null` on an empty page.',
  })
  endCursor!: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** Declares the connection and edge types of a node type. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  plural: string,
  connectionName: string = name,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${plural} of a page, with its cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: 'Pass this as `after` to continue after this node.' })
    cursor!: string;

    @Field(() => node, { description: 'The node.' })
    node!: Node;
  }

  @ObjectType(`${connectionName}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
  class ConnectionOfNodes {
    @Field(() => [Edge], { description: 'The nodes with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The nodes without their cursors.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Whether there is another page, and its cursor.' })
    pageInfo!: PageInfo;
  }
  return ConnectionOfNodes as unknown as ClassType<Connection<Node>>;
}

/** A requested page: its max size, and the key after which it starts. */
export interface Page<Key extends readonly unknown[]> {
  readonly first: number;
  readonly after: Key | null;
}

/** Reads page arguments. Refuses a size out of range and a cursor that is not of this list. */
export function pageFrom<Key extends readonly unknown[]>(
  { first, after }: PageArguments,
  readKey: (parts: readonly unknown[]) => Key | null,
): Page<Key> {
  const size = first ?? defaultFirst;
  if (size < 1 || size > maximumFirst) throw badInput('first', `\`first\` is 1 to ${maximumFirst}.`);
  return { first: size, after: after === null || after === undefined ? null : readCursor(after, readKey) };
}

function readCursor<Key extends readonly unknown[]>(
  cursor: string,
  readKey: (parts: readonly unknown[]) => Key | null,
): Key {
  const key = readKey(parseCursor(cursor));
  if (key === null) throw badInput('after', '`after` is not a cursor of this list.');
  return key;
}

function parseCursor(cursor: string): readonly unknown[] {
  try {
    if (cursor.length > maxCursorLength) return [];
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Encodes a key as a cursor that `pageFrom` can read. */
export const writeCursor = (key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Builds a connection of max `first` nodes. `rows` must have been queried with a limit of `first + 1`. */
export function connection<Row, Node>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  present: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: writeCursor(keyOf(row)), node: present(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID; every id is a UUID. */
export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);

/** An instant as `Date` writes it, with a year that the database supports. */
const instantForm = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Reads an instant from a part of a cursor; `null` if `writeCursor` could not have written it. */
export function instantIn(part: unknown): Date | null {
  if (typeof part !== 'string' || !instantForm.test(part)) return null;
  const instant = new Date(part);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** The key of a list that is ordered by an instant and then by the id. */
export type InstantKey = readonly [at: Date, id: string];

/** Reads the key of a list that is ordered by an instant and then by the id. */
export function readInstantKey([instant, id]: readonly unknown[]): InstantKey | null {
  const at = instantIn(instant);
  return at !== null && isId(id) ? [at, id] : null;
}
