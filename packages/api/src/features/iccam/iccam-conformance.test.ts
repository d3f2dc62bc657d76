import { simulatorRules, type SimulatorRule } from '../../../iccam-simulator/rule-names.data.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../iccam-simulator/simulator.js';
import { conformanceRules } from './conformance/run-conformance.js';
import { conformanceOf } from '../../../test/support/conformance.js';

const opened: Simulator[] = [];
const started = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  const simulator = await startSimulator(options);
  opened.push(simulator);
  return simulator;
};
afterEach(async () => void (await Promise.all(opened.splice(0).map((one) => one.close()))));

const kept = conformanceRules.map(({ number }) => [number, 'PASSED']);
const outcomes = (rows: Awaited<ReturnType<typeof conformanceOf>>) =>
  rows.map(({ number, outcome }) => [number, outcome]);

describe('an exchange that follows every rule', () => {
  it('passes every check', async () => {
    expect(outcomes(await conformanceOf(await started()))).toEqual(kept);
  });

  it('passes for a hotline with a mandate for orphans', async () => {
    const simulator = await started();

    expect(outcomes(await conformanceOf(simulator, { country: 'GB', takesOrphans: true }))).toEqual(kept);
  });

  it('passes when it does not return the report of a reference that is in use', async () => {
    const simulator = await started({ namesExistingReport: false });

    expect(outcomes(await conformanceOf(simulator))).toEqual(kept);
  });

  it('passes when actions are possible only in a later run, with two waits', async () => {
    const time = { now: new Date() };
    const clock = () => time.now;
    const simulator = await started({ clock, monitorDelaySeconds: 900 });
    const waits: number[] = [];
    const sleep = (ms: number): Promise<void> => {
      waits.push(ms);
      time.now = new Date(time.now.getTime() + ms);
      return Promise.resolve();
    };

    expect(outcomes(await conformanceOf(simulator, { clock, sleep, laterRunSeconds: 900 }))).toEqual(kept);
    expect(waits).toEqual([900_000, 900_000]);
  });
});

describe('an exchange that breaks one rule', () => {
  const seen: Readonly<Record<SimulatorRule, readonly [number: string, because: string]>> = {
    SIGN_IN_ASKS: ['S1', 'An unknown name was signed in.'],
    SESSION_RENEWS: ['S2', 'The refresh token was refused (status 401).'],
    SESSION_ENDS: ['S3', 'The token still worked after signing out (status 200).'],
    LISTS_OF_VERSION_3: ['L1', 'The codes in the list site-types differ: new none, missing 2.'],
    WORK_LIST_START: [
      'L2',
      'The list unassessed returns items when only items from tomorrow on are requested.',
    ],
    FINAL_ASSESSMENT: ['1a', 'An assessment after Baseline was accepted; it must be refused.'],
    REASSESSED_BY_ASSIGNED: [
      '1b',
      'Another assessment of an item of another country was accepted; it must be refused.',
    ],
    REASSESSED_BEFORE_ACTIONS: ['1c', 'An assessment after an action was accepted; it must be refused.'],
    LAST_ASSESSMENT_COUNTS: [
      '1d',
      'The last assessment that is read back is not the one that was sent last.',
    ],
    ACTIONS_BY_ASSIGNED: ['2a', 'An action on an item of another country was accepted; it must be refused.'],
    TWO_COUNTRIES: [
      '2b',
      'Changing the hosting country also changed the assigned country, or changed nothing.',
    ],
    ACTION_ONCE: ['3a', 'A second ReportedToISP was accepted; it must be refused.'],
    POLICE_AND_PROVIDER_FIRST: ['3b', 'Removed before both reports was accepted; it must be refused.'],
    NOTHING_AFTER_FINAL: ['3c', 'ReportedToLEA after Unavailable was accepted; it must be refused.'],
    MONITOR_STAGE: ['4', 'An action on an incomplete report was accepted; it must be refused.'],
    CLAIMED_LEAVES_INBOX: ['5a', 'A claimed item is still in no-reference.'],
    ITEM_REFERENCE_ONCE: [
      '5b',
      'A claim with the reference of another item was accepted; it must be refused.',
    ],
    REPORT_REFERENCE_ONCE: [
      '5c',
      'A second report with the same reference was accepted; it must be refused.',
    ],
    RECEIVED_IS_KEPT: ['6a', 'The day of reception that is read back is not the one that was sent.'],
    ASSIGNED_IS_KEPT: ['6b', 'The day of assignment is not the time at which the report was entered.'],
    NOT_ILLEGAL_TWICE_SAID: [
      '7a',
      'NotIllegal of an item assessed as National was accepted; it must be refused.',
    ],
    REASON_NEEDED: ['7b', 'Unavailable without a reason was accepted; it must be refused.'],
    ORPHANS_BY_MANDATE: ['8', 'The list of orphans was accepted; it must be refused.'],
    ABSENT_IS_NOT_FOUND: ['9', 'An item that does not exist failed with REFUSED (status 400).'],
  };

  it.each(Object.keys(simulatorRules) as SimulatorRule[])('fails at %s only', async (rule) => {
    const rows = await conformanceOf(await started({ forgets: [rule] }));

    const others = rows.filter(({ outcome }) => outcome !== 'PASSED');
    expect(others.map(({ number, outcome, because }) => [number, outcome, because])).toEqual([
      [seen[rule][0], 'FAILED', seen[rule][1]],
    ]);
  });

  it('is simulated for each rule of the check', () => {
    expect(Object.values(seen).map(([number]) => number)).toEqual(
      conformanceRules.map(({ number }) => number),
    );
  });
});

describe('a rule that cannot be tried', () => {
  it('is every rule while the exchange is unreachable, and none counts as failed', async () => {
    const simulator = await started();
    await simulator.inject({ kind: 'OUTAGE' });

    const rows = await conformanceOf(simulator);

    expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'NOT_TRIED'));
    expect(rows[0]?.because).toBe('Signing in had no usable response (NO_ANSWER).');
  });

  it('is every rule when the account cannot sign in', async () => {
    const rows = await conformanceOf(await started(), { password: 'wrong' });

    expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'NOT_TRIED'));
  });

  it('is one that needs a lost report; the others are tried', async () => {
    const simulator = await started();
    await simulator.inject({ kind: 'RESET', method: 'POST', path: 'rest/reports', times: 1 });

    const rows = await conformanceOf(simulator);

    expect(rows.filter(({ outcome }) => outcome === 'NOT_TRIED')).toHaveLength(1);
    expect(rows.filter(({ outcome }) => outcome === 'FAILED')).toEqual([]);
  });
});

it('reports only addresses under an example domain', async () => {
  const simulator = await started();
  await conformanceOf(simulator);

  const { contents } = simulator.exchange;
  expect(contents.length).toBeGreaterThan(15);
  for (const { urlString, memo } of contents) {
    expect(new URL(urlString).hostname).toBe('conformance.example');
    expect(memo).toContain('Test of the hotline software');
  }
});
