import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const features = join(import.meta.dirname, '..');

/** The only files that set the status of a case or referral. Each also sets its date. */
const places = ['cases/step-case.ts', 'referrals/move-referral.ts'];

/** Files that set the status of something else, which has no deadline. */
const others = ['abuse-contacts/decide-contact.ts'];

it('sets the status of a case or referral only in functions that also date it', async () => {
  const assigning: string[] = [];
  for await (const file of glob('**/*.ts', { cwd: features }))
    if (/^\s*\w+\.status = .*;$/m.test(await readFile(join(features, file), 'utf8'))) assigning.push(file);

  expect(assigning.filter((file) => !file.endsWith('.test.ts')).sort()).toEqual(
    [...places, ...others].sort(),
  );
});

it('sets the date in every SQL update of a status', async () => {
  const undated: string[] = [];
  for await (const file of glob('{cases,referrals}/*.ts', { cwd: features })) {
    if (file.endsWith('.test.ts')) continue;
    const text = await readFile(join(features, file), 'utf8');
    for (const [set] of text.matchAll(/\.set\([^;]*?\bstatus:[^;]*?;/gs))
      if (!set.includes('statusSince')) undated.push(file);
  }

  expect(undated).toEqual([]);
});
