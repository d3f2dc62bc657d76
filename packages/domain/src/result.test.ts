import { err, ok } from './result.js';

it('is either a value or a refusal', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(err('CODE')).toEqual({ ok: false, error: 'CODE' });
});
