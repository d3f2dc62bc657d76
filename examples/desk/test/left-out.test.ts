import { globSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse } from 'graphql';

const repository = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const all = (pattern: string): readonly string[] => globSync(pattern, { cwd: repository }).map(read);

const schema = buildSchema(read('schema.graphql'));
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) => Object.keys(type?.getFields() ?? {}),
);

/** The fields of the API that an operation of the client reads, by the name of the document of this operation. */
const fieldsByDocument = new Map(
  all('packages/client/src/operations/*.graphql').flatMap((text) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION
        ? []
        : [
            [
              `${definition.name?.value}Document`,
              definition.selectionSet.selections.flatMap((each) =>
                each.kind === Kind.FIELD ? [each.name.value] : [],
              ),
            ] as const,
          ],
    ),
  ),
);

it('lists in its README everything that the API can do and the desk does not', () => {
  const source = all('examples/desk/src/**/*.{ts,tsx}').join('\n');
  const used = new Set(
    [...fieldsByDocument].flatMap(([name, fields]) =>
      new RegExp(`\\b${name}\\b`).test(source) ? fields : [],
    ),
  );
  const table = read('examples/desk/README.md').split('## Left out')[1] ?? '';
  const listed = [...table.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );

  expect(used.size).toBeGreaterThan(40);
  expect(listed.sort()).toEqual([...new Set(rootFields)].filter((name) => !used.has(name)).sort());
});
