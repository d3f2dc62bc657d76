import type { GraphQLSchema } from 'graphql';
import { createBareSchema } from '../../src/app/schema.js';
import { openLimits } from './limits.js';

/** The schema alone, without permissions, server or database. */
export const bareSchema = (): GraphQLSchema =>
  createBareSchema({
    lookup: { lookUp: () => Promise.reject(new TypeError('no lookup in a bare schema')) },
    limits: openLimits,
  });
