import { intakePolicy } from '@meldpunt/domain';
import {
  ConfigurationError,
  environmentVariables,
  readConfig,
  requiredInProduction,
} from '../src/platform/config.js';
import { textOf } from './support/documents.js';

async function documented(): Promise<Map<string, string>> {
  const text = await textOf('docs/configuration.md');
  const rows = [...text.matchAll(/^\| `(\w+)` +\|([^|]*)\|([^|]*)\|$/gm)];
  expect(new Set(rows.map(([, name]) => name)).size).toBe(rows.length);
  return new Map(rows.map(([, name, initial, meaning]) => [name ?? '', `${initial} ${meaning}`]));
}

it('lists every environment variable that is read, and no other', async () => {
  expect([...(await documented()).keys()].sort()).toEqual([...environmentVariables].sort());
});

it('marks the variables that production requires', async () => {
  const marked = [...(await documented())]
    .filter(([, text]) => text.includes('_production_'))
    .map(([name]) => name);

  expect(marked.sort()).toEqual([...requiredInProduction].sort());
});

it('lists all missing variables of production in one error', () => {
  expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(ConfigurationError);
  for (const name of requiredInProduction)
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(`${name}: missing`);
});

it('states the actual default values', async () => {
  const config = readConfig({});
  const text = await documented();
  const { port, databasePool, receiptChecksPerMinute } = config;

  for (const [name, value] of Object.entries({
    PORT: port,
    HOST: config.host,
    DATABASE_POOL: databasePool,
    LOG_LEVEL: config.logLevel,
    RECEIPT_CHECKS_PER_MINUTE: receiptChecksPerMinute,
    FREE_REPORTS_PER_CALLER: intakePolicy.ordinary.perCaller,
    FREE_REPORTS_OVERALL: intakePolicy.ordinary.overall,
  }))
    expect(text.get(name)).toContain(`\`${value}\``);
});
