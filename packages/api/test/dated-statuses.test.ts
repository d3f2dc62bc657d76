import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const features = join(import.meta.dirname, '../src/features');

/** The only places where a case or a referral gets a status, each of which dates it. */
const places = ['cases/step-case.ts', 'referrals/move-referral.ts'];

/** Statuses of other things, which no clock goes by. */
const others = ['abuse-contacts/decide-contact.ts'];

it('dates every status: nothing else gives a case or a referral one', async () => {
  const assigning: string[] = [];
  for await (const file of glob('**/*.ts', { cwd: features }))
    if (/^\s*\w+\.status = .*;$/m.test(await readFile(join(features, file), 'utf8'))) assigning.push(file);

  expect(assigning.filter((file) => !file.endsWith('.test.ts')).sort()).toEqual(
    [...places, ...others].sort(),
  );
});

it('dates the statuses that are written as rows', async () => {
  const undated: string[] = [];
  for await (const file of glob('{cases,referrals}/*.ts', { cwd: features })) {
    const text = await readFile(join(features, file), 'utf8');
    for (const [set] of text.matchAll(/\.set\([^;]*?\bstatus:[^;]*?;/gs))
      if (!set.includes('status_since')) undated.push(file);
  }

  expect(undated).toEqual([]);
});
