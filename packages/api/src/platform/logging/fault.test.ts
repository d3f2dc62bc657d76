import fc from 'fast-check';
import { faultOf, jobFaultOf, withoutData } from './fault.js';

describe('the message of a fault in a log line', () => {
  it.each([
    ['Query read timeout', 'Query read timeout'],
    ['Connection terminated unexpectedly', 'Connection terminated unexpectedly'],
    ['a case that may be routed refuses HOLD', 'a case that may be routed refuses HOLD'],
    [
      'duplicate key value violates unique constraint "report_key"',
      'duplicate key value violates unique constraint "…"',
    ],
    ['invalid input syntax for type uuid: "somebody"', 'invalid input syntax for type uuid: "…"'],
    ['connect ECONNREFUSED 192.0.2.7:5432', 'connect ECONNREFUSED …'],
    ['getaddrinfo ENOTFOUND host.example', 'getaddrinfo ENOTFOUND …'],
    ['cannot fetch https://host.example/a?b=c now', 'cannot fetch … now'],
    ['no mailbox somebody@host.example here', 'no mailbox … here'],
    ['first line\nsecond line with a value', 'first line'],
    ['telephone +32 470 12 34 56', 'telephone … … … … …'],
    [
      'Unexpected token \'a\', "a@host.example" is not valid JSON',
      'Unexpected token "…", "…" is not valid JSON',
    ],
    ['an unclosed "quote of a value', 'an unclosed "…"'],
  ])('%j becomes %j', (message, logged) => {
    expect(withoutData(message)).toBe(logged);
  });

  it('never holds an address, a name with a dot, a mail address or a telephone number', () => {
    const values = fc.oneof(
      fc.webUrl(),
      fc.emailAddress(),
      fc.ipV4(),
      fc.domain(),
      fc.stringMatching(/^[0-9]{6,12}$/),
    );
    fc.assert(
      fc.property(values, fc.constantFrom('', 'cannot read ', 'bad value: '), (value, before) => {
        expect(withoutData(`${before}${value}`)).not.toContain(value);
      }),
    );
  });

  it('is no longer than 300 characters', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5_000 }), (text) => withoutData(text).length <= 300));
  });
});

describe('a fault in a log line', () => {
  const fault = Object.assign(new TypeError('a value'), {
    code: '23505',
    constraint: 'one_key',
    detail: 'a@b.example',
  });

  it('has its class, its code and where it arose, and no message where a request met it', () => {
    const line = faultOf(fault);

    expect(line).toMatchObject({ name: 'TypeError', code: '23505', constraint: 'one_key' });
    expect(line.frames?.[0]).toContain('fault.test');
    expect(JSON.stringify(line)).not.toMatch(/a value|a@b/);
  });

  it('has its message too where a job met it, and nothing of its details', () => {
    expect(jobFaultOf(fault)).toMatchObject({ message: 'a value', code: '23505' });
    expect(JSON.stringify(jobFaultOf(fault))).not.toContain('a@b');
  });

  it.each([
    ['text', 'string'],
    [null, 'object'],
    [undefined, 'undefined'],
  ])('that is no error is named by its type: %j', (thrown, name) => {
    expect(jobFaultOf(thrown)).toEqual({ name });
  });
});
