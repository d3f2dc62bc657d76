import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../test/support/documents.js';

const run = promisify(execFile);

let printed: { readonly stdout: string; readonly stderr: string };
beforeAll(async () => {
  const program = join(repository, 'packages/api/dist/demo/main.js');
  // Rejects if the exit code is not 0.
  printed = await run(process.execPath, [program], { env: { PATH: process.env['PATH'] ?? '' } });
}, 240_000);

/** The lines that the demo prints for one recipient. */
function sectionOf(party: string): readonly string[] {
  const lines = printed.stdout.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`  ${party}`));
  const length = lines.slice(from).findIndex((line) => line === '');
  return from < 0 ? [] : lines.slice(from + 1, from + length).map((line) => line.trim());
}

const times = (section: readonly string[]): readonly string[] =>
  section.map((line) => /^\w{3} \d\d \w{3} \d\d:\d\d +(\d+) /.exec(line)?.[1] ?? line);

it('runs every story to its end, with no outbox message or work item left', () => {
  const endings = [...printed.stdout.matchAll(/^ {2}(\d)\. .+ (MP-\d{9}) {2}(\w+)/gm)];

  expect(endings.map(([, story, , reason]) => `${story} ${reason}`)).toEqual([
    '1 REMOVED',
    '2 REMOVED',
    '3 HANDED_OVER',
    '4 REMOVED',
    '5 HANDED_OVER',
    '6 NOT_ILLEGAL',
    '7 REMOVED',
  ]);
  expect(printed.stdout.match(/Time to removal: /g)).toHaveLength(4);
  expect(printed.stdout).toMatch(/^Outbox: 0 open; /m);
  expect(printed.stdout).toMatch(/^Work items left: 0\.$/m);
  expect(printed.stderr).toBe('');
});

it.each([
  [
    'Police',
    [
      ...['referral RF-', 'acknowledgement of RF-', 'clearance of RF-', 'removal of RF-'],
      ...['referral RF-', 'acknowledgement of RF-', 'clearance of RF-', 'removal of RF-'],
      ...['referral RF-', 'acknowledgement of RF-'],
    ],
  ],
  ['Federal police', ['referral RF-', 'acknowledgement of RF-']],
  ['Provider', ['xarf-1.json', 'addresses.txt']],
  [
    'INHOPE exchange',
    ['report 1', 'claimed', 'judged', 'to police', 'to the provider', 'removed', 'report 3'],
  ],
  [
    'Partner hotline',
    ['item 1', 'claimed', 'judged', 'to police', 'to the provider', 'removed by BE', 'item 3'],
  ],
])('lists what %s received, each item once', (party, received) => {
  const section = sectionOf(party);

  expect(section).toEqual(received.map((what) => expect.stringContaining(what)));
  expect(new Set(times(section))).toEqual(new Set(['1']));
});

it('lists the webhook events by sequence, id and type only', () => {
  const section = sectionOf('Webhook receiver');

  expect(section.length).toBeGreaterThan(20);
  section.forEach((line, index) =>
    expect(line).toMatch(new RegExp(`^${index + 1} {2}[0-9a-f-]{36} {2}[A-Z_]+$`)),
  );
});

it('prints the status that each reporter reads with the receipt', () => {
  expect(sectionOf('Reporters')).toHaveLength(6);
  for (const line of sectionOf('Reporters'))
    expect(line).toMatch(/^Story \d +received on [\d-]{10} +CLOSED$/);
});

it('prints at most 100 columns, without colours and links', () => {
  const tooLong = printed.stdout.split('\n').filter((line) => line.length > 100);

  expect(tooLong).toEqual([]);
  expect(printed.stdout).not.toMatch(/\u001b/);
  expect(printed.stdout).not.toMatch(/https?:/);
});
