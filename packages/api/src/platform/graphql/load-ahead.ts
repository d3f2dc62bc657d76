import {
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../context.js';
import type { LoadedField, LoadedFields } from './loaded-field.js';

/**
 * Makes each query load the loaded fields that its document selects, level by level, before its result is completed. Fields
 * then return values instead of promises: a page of rows with children has hundreds of them.
 */
export function loadAhead(schema: GraphQLSchema, fields: LoadedFields): GraphQLSchema {
  const planner = new Planner(fields);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const { resolve } = field;
    if (!isObjectType(type) || resolve === undefined) continue;
    field.resolve = async (root, given, context: RequestContext, info) => {
      const result: unknown = await resolve(root, given, context, info);
      const steps = info.fieldNodes.flatMap((node) => planner.stepsOf(node, type, info));
      // What cannot be loaded ahead is loaded by its own field, which reports the error in its own place.
      await Promise.all(steps.map((step) => step.run(objectsIn(result), context))).catch(() => {});
      return result;
    };
  }
  return schema;
}

/** What is loaded below some objects of one type. */
interface Step {
  readonly run: (parents: readonly object[], context: RequestContext) => Promise<void>;
}

/** Finds the steps of a selection. Those of a document are found once. */
class Planner {
  readonly #fields: LoadedFields;
  readonly #known = new WeakMap<FieldNode, readonly Step[]>();

  constructor(fields: LoadedFields) {
    this.#fields = fields;
  }

  stepsOf(node: FieldNode, type: GraphQLObjectType, info: GraphQLResolveInfo): readonly Step[] {
    const known = this.#known.get(node) ?? this.#stepsIn(node.selectionSet, type, info);
    this.#known.set(node, known);
    return known;
  }

  #stepsIn(
    selection: SelectionSetNode | undefined,
    type: GraphQLObjectType,
    info: GraphQLResolveInfo,
  ): readonly Step[] {
    return (selection?.selections ?? []).flatMap((each) => {
      switch (each.kind) {
        case Kind.FIELD:
          return this.#stepOf(each, type, info);
        case Kind.INLINE_FRAGMENT:
          return isOf(type, each.typeCondition?.name.value)
            ? this.#stepsIn(each.selectionSet, type, info)
            : [];
        case Kind.FRAGMENT_SPREAD: {
          const fragment = info.fragments[each.name.value];
          return isOf(type, fragment?.typeCondition.name.value)
            ? this.#stepsIn(fragment?.selectionSet, type, info)
            : [];
        }
      }
    });
  }

  #stepOf(node: FieldNode, type: GraphQLObjectType, info: GraphQLResolveInfo): readonly Step[] {
    const name = node.name.value;
    const field = type.getFields()[name];
    const child = field && getNamedType(field.type);
    if (field === undefined || !isObjectType(child)) return [];
    const below = this.#stepsIn(node.selectionSet, child, info);
    const loaded = this.#fields[type.name]?.[name] as LoadedField<object, unknown> | undefined;
    if (loaded !== undefined)
      return [
        {
          run: async (parents, context) => {
            const values = await loaded.loadAhead(parents, context);
            await runAll(below, objectsIn(values), context);
          },
        },
      ];
    const isProperty = field.resolve === undefined && below.length > 0;
    return isProperty
      ? [
          {
            run: (parents, context) =>
              runAll(
                below,
                objectsIn(parents.map((parent) => (parent as Record<string, unknown>)[name])),
                context,
              ),
          },
        ]
      : [];
  }
}

const isOf = (type: GraphQLObjectType, condition: string | undefined): boolean =>
  condition === undefined ||
  condition === type.name ||
  type.getInterfaces().some(({ name }) => name === condition);

async function runAll(
  steps: readonly Step[],
  parents: readonly object[],
  context: RequestContext,
): Promise<void> {
  if (parents.length > 0) await Promise.all(steps.map((step) => step.run(parents, context)));
}

/** The objects in a value, in lists of any depth. */
function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value] : [];
}
