export { readReference, ReferenceKind, type ReadReference } from './reference.js';
export { maxSearchLength, readSearch, SearchKind, type SearchReading } from './read-search.js';
