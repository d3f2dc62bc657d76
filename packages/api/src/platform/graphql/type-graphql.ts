// Decorators note types by the polyfill, so it has to be there before the first of them, whichever module comes first.
import 'reflect-metadata';

export * from 'type-graphql';
