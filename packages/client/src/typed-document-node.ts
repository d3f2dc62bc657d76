import { parse, type DocumentNode } from 'graphql';
import type { DocumentTypes, TypedDocument } from './typed-document.js';

/**
 * A parsed operation with the types of its result and its variables.
 *
 * @public
 */
export interface TypedDocumentNode<Data, Variables> extends DocumentNode, DocumentTypes<Data, Variables> {}

/** Parses an operation of this package. */
export const nodeOf = <Data, Variables>(
  document: TypedDocument<Data, Variables>,
): TypedDocumentNode<Data, Variables> => parse(document, { noLocation: true });
