import type { ASTNode, DirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';

/** Prints a parsed document with operations and fragments. */
export const printDocument = (document: object): string => print(document as DocumentNode);

const all = (nodes: readonly ASTNode[] = [], separator = ' '): string => nodes.map(print).join(separator);
const list = (nodes: readonly ASTNode[] = []): string => (nodes.length === 0 ? '' : `(${all(nodes)})`);

function print(node: ASTNode): string {
  switch (node.kind) {
    case 'Document':
      return all(node.definitions, '\n');
    case 'OperationDefinition':
      return `${node.operation} ${node.name?.value ?? ''}${list(node.variableDefinitions)}${rest(node)}`;
    case 'FragmentDefinition':
      return `fragment ${node.name.value} on ${print(node.typeCondition)}${rest(node)}`;
    case 'VariableDefinition':
      return `${print(node.variable)}:${print(node.type)}${
        node.defaultValue === undefined ? '' : `=${print(node.defaultValue)}`
      }${rest(node)}`;
    case 'SelectionSet':
      return `{${all(node.selections)}}`;
    case 'Field':
      return `${node.alias === undefined ? '' : `${node.alias.value}:`}${node.name.value}${list(node.arguments)}${rest(node)}`;
    case 'FragmentSpread':
      return `...${node.name.value}${rest(node)}`;
    case 'InlineFragment':
      return `...${node.typeCondition === undefined ? '' : `on ${print(node.typeCondition)}`}${rest(node)}`;
    case 'Directive':
      return `@${node.name.value}${list(node.arguments)}`;
    case 'Argument':
    case 'ObjectField':
      return `${node.name.value}:${print(node.value)}`;
    case 'Variable':
      return `$${node.name.value}`;
    case 'NamedType':
      return node.name.value;
    case 'ListType':
      return `[${print(node.type)}]`;
    case 'NonNullType':
      return `${print(node.type)}!`;
    case 'StringValue':
      return JSON.stringify(node.value);
    case 'NullValue':
      return 'null';
    case 'ListValue':
      return `[${all(node.values)}]`;
    case 'ObjectValue':
      return `{${all(node.fields)}}`;
    case 'IntValue':
    case 'FloatValue':
    case 'EnumValue':
    case 'BooleanValue':
      return String(node.value);
    default:
      throw new TypeError(`a document to execute contains no ${node.kind}`);
  }
}

/** The directives and the selection at the end of a node. */
const rest = (node: {
  readonly directives?: readonly DirectiveNode[] | undefined;
  readonly selectionSet?: SelectionSetNode | undefined;
}): string =>
  `${(node.directives ?? []).map((each) => ` ${print(each)}`).join('')}${
    node.selectionSet === undefined ? '' : print(node.selectionSet)
  }`;
