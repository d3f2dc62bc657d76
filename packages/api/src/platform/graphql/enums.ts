import { registerEnumType } from './type-graphql.js';

/** Registers a const object as a GraphQL enum. Every value needs a description; otherwise it does not compile. */
export function publishEnum<Values extends Record<string, string>>(
  values: Values,
  name: string,
  description: string,
  descriptions: Record<keyof Values & string, string>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(descriptions).map(([value, text]) => [value, { description: text }]),
  ) as Record<keyof Values, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
}
