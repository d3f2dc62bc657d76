// Decorators store types with this polyfill, so it must be loaded before the first decorator, in every module order.
import 'reflect-metadata';

export * from 'type-graphql';
