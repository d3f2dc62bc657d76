import { buildSchema, parse } from 'graphql';
import { compilingExecutor } from './execute.js';

const schema = buildSchema('type Query { name: String }');

describe('compilingExecutor', () => {
  it('returns the same however often a document is sent, and however many others are sent between', async () => {
    const execute = compilingExecutor(schema);
    const first = parse('query First { name }');
    await execute(first, undefined, {}, {});

    for (let other = 0; other < 600; other += 1) {
      const document = parse(`query Other${other} { name }`);
      await execute(document, undefined, {}, {});
      await execute(document, undefined, {}, {});
    }

    await expect(execute(first, undefined, {}, {})).resolves.toMatchObject({ data: { name: null } });
  });

  it('keeps the operations of one document apart', async () => {
    const execute = compilingExecutor(schema);
    const document = parse('query One { one: name } query Two { two: name }');

    for (let sighting = 0; sighting < 3; sighting += 1) {
      await expect(execute(document, 'One', {}, {})).resolves.toMatchObject({ data: { one: null } });
      await expect(execute(document, 'Two', {}, {})).resolves.toMatchObject({ data: { two: null } });
    }
  });
});
