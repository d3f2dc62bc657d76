/**
 * The types of the result and the variables of an operation, in the notation that the generators of typed documents
 * share (`@graphql-typed-document-node/core`).
 *
 * @public
 */
export interface DocumentTypes<Data, Variables> {
  /** Exists for the compiler only. */
  readonly __apiType?: (variables: Variables) => Data;
}

/**
 * An operation as text, with the types of its result and its variables.
 *
 * At run time it is a plain string: you can send it with any HTTP client.
 *
 * @public
 */
export type TypedDocument<Data, Variables> = string & DocumentTypes<Data, Variables>;

/**
 * A parsed document (`DocumentNode`), as `gql` functions and generators create it.
 *
 * @public
 */
export interface ParsedDocument {
  /** Always `Document`. */
  readonly kind: string;
  /** The operation and its fragments. */
  readonly definitions: readonly object[];
}

/**
 * An operation in any common form: the documents of this package, plain text, a `TypedDocumentString` or
 * `TypedDocumentNode` of GraphQL Code Generator, or a document of gql.tada.
 *
 * @public
 */
export type Operation<Data, Variables> = DocumentTypes<Data, Variables> & (string | String | ParsedDocument);

/** The text of an operation. The printer of parsed documents is loaded when one is sent. */
export async function textOf(operation: Operation<unknown, never>): Promise<string> {
  if (!('definitions' in Object(operation))) return String(operation);
  const { printDocument } = await import('./print-document.js');
  return printDocument(Object(operation) as object);
}
