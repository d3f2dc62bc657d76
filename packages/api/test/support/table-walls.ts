import ts from 'typescript';

/** Who owns a table, a view or an entity. */
export interface Owned {
  readonly owner: string;
  /** Other features may read a view of its owner. Nobody writes to it. */
  readonly isView: boolean;
}

export interface Ownership {
  /** By the name in the database. */
  readonly tables: ReadonlyMap<string, Owned>;
  /** By the name of the entity (`Case`) and by that of its constant (`CaseEntity`). */
  readonly entities: ReadonlyMap<string, Owned>;
}

/** A place where a file uses a table that another feature owns. */
export interface ForeignUse {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly owner: string;
}

/** `hidden`: the table is named elsewhere, so that nobody sees whose it is. */
type Kind = 'read' | 'write' | 'entity' | 'hidden';

interface Use {
  readonly at: number;
  readonly name: string;
  readonly kind: Kind;
}

const kyselyMethods: ReadonlyMap<string, Kind> = new Map([
  ...['selectFrom', 'from', 'using', 'table', 'id'].map((name) => [name, 'read'] as const),
  ...['inner', 'left', 'right', 'full', 'cross'].flatMap((kind) => [
    [`${kind}Join`, 'read'] as const,
    [`${kind}JoinLateral`, 'read'] as const,
  ]),
  ...['insertInto', 'replaceInto', 'mergeInto', 'updateTable', 'deleteFrom'].map(
    (name) => [name, 'write'] as const,
  ),
]);

/** The methods of the entity manager that take the name of an entity. */
const managerMethods = new Set(
  `find findOne findOneOrFail findAll findAndCount findByCursor count stream create insert insertMany upsert upsertMany
  nativeUpdate nativeDelete getReference getRepository createQueryBuilder qb map merge assign`.split(/\s+/),
);

/** A table after a keyword, or after a comma; a name before a dot is an alias, before a bracket mostly a function. */
const tableName =
  /(?:\b(from|join|using|table)\s+(?:only\s+|lateral\s+)?|,\s*)(?:public\.)?"?([a-z_]+)\b"?(?!\s*[.(])|\b(update|into|truncate)\s+(?:table\s+)?(?:only\s+)?(?:public\.)?"?([a-z_]+)\b/gi;

/** A whole statement in a string, as the connection takes it. */
const wholeStatement = /^\s*(with|select|insert\s+into|update|delete\s+from|merge\s+into|truncate)\b/i;

function usesInSql(text: string, start: number): readonly Use[] {
  return [...text.matchAll(tableName)].map(({ 0: all, 2: read, 3: writing, 4: written, index }) => {
    const name = read ?? written ?? '';
    const isWrite = writing !== undefined || /\bdelete\s+$/i.test(text.slice(0, index));
    return {
      at: start + index + all.lastIndexOf(name),
      name: name.toLowerCase(),
      kind: isWrite ? 'write' : 'read',
    };
  });
}

/** A template with blanks for what is put into it; that is looked at by itself. */
function textOf(template: ts.TemplateLiteral | ts.StringLiteral): string {
  const text = template.getText();
  if (!ts.isTemplateExpression(template)) return text;
  const start = template.getStart();
  return template.templateSpans.reduce((all, { expression }) => {
    const [from, to] = [expression.getStart() - start, expression.getEnd() - start];
    return all.slice(0, from) + ' '.repeat(to - from) + all.slice(to);
  }, text);
}

function isSql(node: ts.Node): node is ts.TemplateLiteral | ts.StringLiteral {
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const { parent } = node;
    const isTagged = ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'sql';
    return isTagged || wholeStatement.test(node.getText().slice(1));
  }
  return ts.isStringLiteral(node) && wholeStatement.test(node.text);
}

/** The strings of an argument: one, or those of a list. */
function stringsOf(argument: ts.Expression | undefined): readonly ts.StringLiteralLike[] {
  if (argument === undefined) return [];
  if (ts.isStringLiteralLike(argument)) return [argument];
  if (ts.isAsExpression(argument)) return stringsOf(argument.expression);
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(stringsOf) : [];
}

/** A table in a variable or a put-together text; `sql.raw` can hold anything. */
const isHidden = (method: string, called: ts.Expression, first: ts.Expression): boolean =>
  (method === 'raw' && called.getText() === 'sql') ||
  (/^(selectFrom|insertInto|updateTable|deleteFrom|(inner|left|right|full|cross)Join(Lateral)?)$/.test(
    method,
  ) &&
    (ts.isIdentifier(first) || ts.isPropertyAccessExpression(first) || ts.isTemplateExpression(first)));

function usesInCall({ expression, arguments: [first] }: ts.CallExpression): readonly Use[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const method = expression.name.text;
  const kind = managerMethods.has(method) ? 'entity' : kyselyMethods.get(method);
  if (first !== undefined && isHidden(method, expression.expression, first))
    return [{ at: first.getStart(), name: first.getText(), kind: 'hidden' }];
  if (kind === undefined) return [];
  return stringsOf(first).map((text) => {
    const name = text.text.trim().replace(/^public\./, '');
    return { at: text.getStart(), name: name.split(/\s/)[0] ?? '', kind };
  });
}

/** Each place of a source file where a table can be named. */
function usesIn(source: ts.SourceFile): readonly Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (isSql(node)) found.push(...usesInSql(textOf(node), node.getStart()));
    if (ts.isCallExpression(node)) found.push(...usesInCall(node));
    if (ts.isImportSpecifier(node) && !ts.isTypeOnlyImportDeclaration(node))
      found.push({ at: node.getStart(), name: (node.propertyName ?? node.name).text, kind: 'entity' });
    if (ts.isPropertyAccessExpression(node))
      found.push({ at: node.name.getStart(), name: node.name.text, kind: 'entity' });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The feature of a file; `null` for what is of no feature. */
export const featureOf = (file: string): string | null =>
  /(?:^|\/)features\/([^/]+)\//.exec(file)?.[1] ?? null;

/** The uses of tables and entities in a source file that another feature owns. */
export function foreignUses(
  file: string,
  text: string,
  { tables, entities }: Ownership,
): readonly ForeignUse[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const feature = featureOf(file);
  return usesIn(source).flatMap(({ at, name, kind }) => {
    const line = source.getLineAndCharacterOfPosition(at).line + 1;
    if (kind === 'hidden') return [{ file, line, name, owner: 'an unknown feature' }];
    const owned = (kind === 'entity' ? entities : tables).get(name);
    const isAllowed = owned === undefined || (owned.owner === feature && !(owned.isView && kind === 'write'));
    if (isAllowed || (owned.isView && kind === 'read')) return [];
    return [{ file, line, name, owner: owned.owner }];
  });
}
