export { readReference, ReferenceKind, type ReadReference } from './reference.js';
