import { Writable } from 'node:stream';
import { textOf } from '../../../test/support/documents.js';
import {
  securityActions,
  securityLog,
  shortIdOf,
  type SecurityAction,
  type SecurityEvent,
} from './security-log.js';

const accountId = '3f2a91c0-7be4-4d51-8f0e-0f4e6c1b7a55';
const targetId = '99999999-7be4-4d51-8f0e-0f4e6c1b7a55';
const full = { reason: 'A_CODE', accountId, roles: ['AUDITOR'], targetId, requestId: 'request-1' };
const actions = Object.keys(securityActions) as SecurityAction[];

function lineOf(event: SecurityEvent): any {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()),
  });
  securityLog(destination)(event);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

/** The paths of all fields, with dots. */
const pathsOf = (value: object, before = ''): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? pathsOf(inner, `${before}${name}.`)
      : [`${before}${name}`],
  );

const rowsOf = async (pattern: RegExp) => [...(await textOf('docs/security-log.md')).matchAll(pattern)];

describe('a line of the security log', () => {
  it('has exactly the documented fields', async () => {
    const rows = await rowsOf(/^\| `([@\w.]+)` +\| (always|optional) /gm);
    const always = rows.filter(([, , presence]) => presence === 'always').map(([, path]) => path);

    expect(rows.map(([, path]) => path).sort()).toEqual(
      [...pathsOf(lineOf({ action: 'sign-in', ...full }))].sort(),
    );
    expect(always.sort()).toEqual([...pathsOf(lineOf({ action: 'sign-in' }))].sort());
  });

  it('has exactly the documented actions, each with its category, type and outcome', async () => {
    const rows = await rowsOf(/^\| `([\w-]+)` +\| `(\w+)` +\| `([\w, ]+)` +\| `(success|failure)` +\|/gm);

    expect(rows.map(([, ...row]) => row)).toEqual(
      actions.map((action) => {
        const { category, type, outcome } = securityActions[action];
        return [action, category.join(', '), type.join(', '), outcome];
      }),
    );
  });

  it.each(actions)('for %s states its action and has a level that fits its outcome', (action) => {
    const { outcome } = securityActions[action];

    expect(lineOf({ action, ...full })).toMatchObject({
      message: action,
      event: { action, outcome, reason: 'A_CODE', dataset: 'meldpunt.security' },
      log: { level: outcome === 'success' ? 'info' : 'warn' },
      user: { id: '3f2a91c07be4', roles: ['AUDITOR'], target: { id: '999999997be4' } },
      http: { request: { id: 'request-1' } },
    });
  });

  it('contains a short id that is the start of the id of the account', () => {
    expect(accountId.replaceAll('-', '').startsWith(shortIdOf(accountId))).toBe(true);
  });
});
