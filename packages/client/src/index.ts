export const schemaSource = 'schema.graphql';
