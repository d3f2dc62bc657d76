import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import {
  columnClasses,
  dataClasses,
  fieldClasses,
  typeEndings,
  type DataClassCode,
} from './data-classes.data.js';

/** The keys of the table of fields: types, and single fields. */
export const fieldClassKeys: readonly string[] = Object.keys(fieldClasses);

/** The columns of a table with their classes, in the order of the classes. */
export function columnsOf(table: string): readonly { column: string; code: DataClassCode }[] {
  const classes = columnClasses[table] ?? {};
  return codes.flatMap((code) => (classes[code]?.split(' ') ?? []).map((column) => ({ column, code })));
}

/** The class of a scalar field; `null` if none is stated. */
export const classOfField = (type: string, field: string): DataClassCode | null =>
  fieldClasses[`${type}.${field}`] ??
  fieldClasses[type] ??
  (typeEndings.some((ending) => type.endsWith(ending)) ? 'OPERATION' : null);

const codes = Object.keys(dataClasses) as DataClassCode[];

/** Prints the classification as a page of the documentation. */
export function dataClassification(schema: GraphQLSchema): string {
  return [
    '# Data classification',
    '',
    'Printed from the code by `npm run data-classes`; a test compares it with the schema and with the tables of the database.',
    'The database roles `meldpunt_app` and `meldpunt_read` can read every table. Sealed columns can be read only',
    'with the keys of the API.',
    '',
    '## Classes',
    ...codes.flatMap((code) => {
      const { meaning, readers, kept, courtOrder, stolenDisk } = dataClasses[code];
      return [
        '',
        `### ${code}`,
        '',
        meaning,
        '',
        `- **Who reads it:** ${readers}`,
        `- **How long it is kept:** ${kept}`,
        `- **What a court order would yield:** ${courtOrder}`,
        `- **What a stolen disk shows:** ${stolenDisk}`,
      ];
    }),
    '',
    '## Columns',
    ...Object.keys(columnClasses).flatMap((table) => ['', `### ${table}`, '', ...grouped(columnsOf(table))]),
    '',
    '## Fields of the schema',
    '',
    'Scalar fields only: the class of an object is that of its fields.',
    ...codes.flatMap((code) => ['', `### Fields of ${code}`, '', ...fieldsOf(schema, code)]),
    '',
  ].join('\n');
}

const grouped = (columns: readonly { column: string; code: DataClassCode }[]): readonly string[] =>
  codes
    .map((code) => [code, columns.filter((each) => each.code === code)] as const)
    .filter(([, members]) => members.length > 0)
    .map(([code, members]) => `- ${code}: ${members.map(({ column }) => `\`${column}\``).join(', ')}`);

const fieldsOf = (schema: GraphQLSchema, code: DataClassCode): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const fields = Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)))
        .filter(({ name }) => classOfField(type.name, name) === code);
      return fields.length === 0
        ? []
        : [`- ${type.name}: ${fields.map(({ name }) => `\`${name}\``).join(', ')}`];
    })
    .sort();
