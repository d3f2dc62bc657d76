import { readFile } from 'node:fs/promises';
import { directoryDifference, parseDirectory, type HotlineDirectory } from '@meldpunt/domain';
import { entities, migrations } from '../entities.js';
import { routesUnder, type OtherRoute } from '../../features/routing/routes-under.js';
import { systemClock } from '../../platform/clock.js';
import { UsageError } from '../../platform/usage-error.js';
import { readConfig } from '../../platform/config.js';
import { connect } from '../../platform/database/orm.js';
import { belgianRulebook, dayOf } from '../../platform/rulebook.js';
import { runCommand } from '../../run-command.js';

const usage = `npm run directory:diff -- FILE
  Compares a newer directory (CSV or JSON, in the format of parseDirectory) with the one in use. With DATABASE_URL it also
  prints the items of open cases that would be routed differently. It changes nothing. Columns, separated by tabs:
    ROW      ADDED|REMOVED|CHANGED  country  organisation  name  fields that differ
    COUNTRY  country  membership before  membership after  hotlines before  hotlines after
    CASE     reference  item  open hand-overs  route before  route after
  Exit codes: 0 no difference, 1 differences, 2 wrong arguments or an invalid file.`;

const list = (values: readonly string[]) => (values.length === 0 ? '-' : values.join('; '));
const line = (...fields: readonly (string | number)[]) => fields.join('\t');

async function casesUnder(newer: HotlineDirectory, databaseUrl: string): Promise<readonly OtherRoute[]> {
  const orm = await connect({ url: databaseUrl, pool: 1, entities, migrations });
  try {
    const em = orm.em.fork();
    await em.begin({ readOnly: true });
    const found = await routesUnder(em, newer, { rulebook: belgianRulebook, clock: systemClock });
    em.clear();
    await em.rollback();
    return found;
  } finally {
    await orm.close();
  }
}

async function run([path, ...more]: readonly string[]): Promise<number> {
  if (path === undefined || more.length > 0) throw new UsageError(usage);
  const read = parseDirectory(path.endsWith('.json') ? 'json' : 'csv', await readFile(path, 'utf8'));
  if (!read.ok) {
    for (const { code, row, field } of read.error) console.error(line(code, row ?? '-', field ?? '-'));
    return 2;
  }
  const { directory, routing } = belgianRulebook;
  const on = dayOf(systemClock(), belgianRulebook);
  const { rows, countries } = directoryDifference(directory, read.value, on, routing.membership);
  for (const { change, country, organisation, name, fields } of rows)
    console.log(line('ROW', change, country, organisation, name, list(fields)));
  for (const { country, before, after, hotlinesBefore, hotlinesAfter } of countries)
    console.log(line('COUNTRY', country, before, after, list(hotlinesBefore), list(hotlinesAfter)));
  const { databaseUrl } = readConfig();
  const cases = databaseUrl === null ? [] : await casesUnder(read.value, databaseUrl);
  for (const { caseReference, item, referrals, before, after } of cases)
    console.log(line('CASE', caseReference, item, list(referrals), before, after));
  if (databaseUrl === null) console.error('DATABASE_URL is not set, so no cases were compared.');
  return rows.length + countries.length + cases.length === 0 ? 0 : 1;
}

await runCommand(() => run(process.argv.slice(2)));
