import { recordCommandRead } from '../features/audit/index.js';
import { openReviewWorkItems, reviewLaw, upToEdition } from '../features/law-review/index.js';
import { UsageError, readCommandLine } from '../platform/usage-error.js';
import type { Config } from '../platform/config.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { prepareDemo } from '../seeds/prepare-demo.js';
import { lawReviewJson, lawReviewTable } from './law-review-table.js';
import { secretsOf } from './secrets.js';
import { openSystem } from './open-system.js';
import type { System } from './system.js';
import { workContextFactory } from './work-context.js';

const usage = 'npm run law:review -- [--json] [--edition VERSION] [--print-only]';

interface Asked {
  readonly json: boolean;
  readonly edition: string | null;
  readonly printOnly: boolean;
}

function read(line: readonly string[]): Asked {
  const options = {
    json: { type: 'boolean', default: false },
    edition: { type: 'string' },
    'print-only': { type: 'boolean', default: false },
  } as const;
  const { values } = readCommandLine({ args: [...line], options }, `Usage: ${usage}`);
  return { json: values.json, edition: values.edition ?? null, printOnly: values['print-only'] };
}

/**
 * Compares every stored decision with the edition of the law in use, prints the differences, and opens one work item for
 * each affected case. A case gets one work item per edition, so the command can be repeated. With `--edition` or
 * `--print-only` it opens no work item. The audit trail says that it was run.
 */
export async function runLawReview(
  config: Config,
  line: readonly string[],
  print: (text: string) => void,
): Promise<void> {
  const asked = read(line);
  const { keys } = await secretsOf(config);
  const system = await openSystem(config, keys);
  try {
    if (config.databaseUrl === null && !config.isProduction)
      await prepareDemo(system.orm, { keys, now: system.clock() });
    await review(system, asked, print);
  } finally {
    await system.close();
  }
}

async function review(
  system: System,
  { json, edition, printOnly }: Asked,
  print: (text: string) => void,
): Promise<void> {
  const { rulebook } = system;
  const jurisdiction = edition === null ? rulebook.jurisdiction : upToEdition(rulebook.jurisdiction, edition);
  if (jurisdiction === null)
    throw new UsageError(
      `There is no edition ${edition}. Known: ${rulebook.jurisdiction.editions.map(({ version }) => version).join(', ')}.`,
    );
  const context = workContextFactory(system)(new AbortController().signal);
  const { printed, opened } = await inTransaction(context, async (em) => {
    const reviewed = await reviewLaw(em, rulebook, jurisdiction);
    const text = json ? lawReviewJson(reviewed) : lawReviewTable(reviewed).join('\n');
    await recordCommandRead(em, {
      command: 'law:review',
      count: reviewed.touched.length,
      printed: text,
      asked: { edition: reviewed.edition },
    });
    const opensItems = !printOnly && edition === null;
    return { printed: text, opened: opensItems ? await openReviewWorkItems(em, context, reviewed) : null };
  });
  // After the transaction: what is printed is recorded.
  print(printed);
  if (opened !== null && !json) print(`\nOpened ${opened} work items; the other cases have one already.`);
}
