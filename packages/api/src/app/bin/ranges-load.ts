import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseProviderRanges } from '@meldpunt/domain';
import { entities, migrations } from '../entities.js';
import { loadRanges } from '../../features/hosting/lookup/load-ranges.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { readConfig } from '../../platform/config.js';
import { runCommand } from '../../run-command.js';

const usage = `npm run ranges:load -- [--provider NAME] FILE…
  Loads the address ranges that providers publish: AWS ip-ranges.json, Google cloud.json, Azure service tags, Oracle
  public_ip_ranges.json, or geofeeds (RFC 8805) with --provider. Needs DATABASE_URL. Uses no network.
  Exit codes: 0 loaded, 1 the format of a file is unknown and nothing of it is loaded, 2 wrong arguments or a missing file.`;

/** Loads each file in a separate transaction; returns the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const options = { provider: { type: 'string' } } as const;
  const { values, positionals } = readCommandLine(
    { args: [...argv], options, allowPositionals: true },
    usage,
  );
  const { databaseUrl } = readConfig();
  if (positionals.length === 0 || databaseUrl === null) throw new UsageError(usage);
  const orm = await connect({ url: databaseUrl, pool: 1, entities, migrations });
  try {
    await assertMigrated(orm);
    let failed = 0;
    for (const path of positionals) {
      const ranges = parseProviderRanges(await readFile(path, 'utf8'), values.provider ?? null);
      if (ranges.ok) {
        await orm.em.fork().transactional((em) => loadRanges(em, ranges.value, basename(path), new Date()));
        console.log(`${basename(path)}: ${ranges.value.length} ranges`);
      } else {
        failed += 1;
        console.error(
          `${basename(path)}: ${ranges.error.code}${ranges.error.row === null ? '' : ` in row ${ranges.error.row}`}`,
        );
      }
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await orm.close();
  }
}

await runCommand(() => run(process.argv.slice(2)));
