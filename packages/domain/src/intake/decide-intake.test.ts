import fc from 'fast-check';
import { decideIntake, intakeLane, proofCost, type IntakeFacts } from './decide-intake.js';
import { intakePolicy as policy } from './intake-policy.js';

const { ordinary, danger, proof } = policy;
const lanes = ['ORDINARY', 'DANGER'] as const;
const calm: IntakeFacts = { lane: 'ORDINARY', hasProof: false, byCaller: 1, byNetwork: 1, overall: 1 };

describe('the intake of reports', () => {
  it.each<[string, Partial<IntakeFacts>, string, string]>([
    ['the first report', {}, 'ADMIT', 'RESERVE'],
    [
      'a caller at the reserve, under attack',
      { byCaller: ordinary.reserve, overall: 1e6 },
      'ADMIT',
      'RESERVE',
    ],
    ['one more, under attack', { byCaller: ordinary.reserve + 1, overall: 1e6 }, 'NEEDS_PROOF', 'ATTACK'],
    [
      'one more, at the last moment without an attack',
      { byCaller: ordinary.reserve + 1, overall: ordinary.overall },
      'ADMIT',
      'NO_ATTACK',
    ],
    ['a caller at its budget', { byCaller: ordinary.perCaller }, 'ADMIT', 'NO_ATTACK'],
    ['a caller over its budget', { byCaller: ordinary.perCaller + 1 }, 'NEEDS_PROOF', 'CALLER_BUDGET_SPENT'],
    [
      'a caller over its budget with a proof',
      { byCaller: 1e6, overall: 1e6, hasProof: true },
      'ADMIT',
      'PROOF',
    ],
    [
      'danger at its reserve, under attack',
      { lane: 'DANGER', byCaller: danger.reserve, overall: 1e6 },
      'ADMIT',
      'RESERVE',
    ],
    [
      'danger over its reserve, under attack',
      { lane: 'DANGER', byCaller: danger.reserve + 1, overall: danger.overall + 1 },
      'NEEDS_PROOF',
      'ATTACK',
    ],
    [
      'danger over its budget',
      { lane: 'DANGER', byCaller: danger.perCaller + 1 },
      'NEEDS_PROOF',
      'CALLER_BUDGET_SPENT',
    ],
    [
      'a first report from a wider network at its budget',
      { byNetwork: ordinary.perNetwork, overall: 1e6 },
      'ADMIT',
      'RESERVE',
    ],
    [
      'a first report from a wider network over its budget',
      { byNetwork: ordinary.perNetwork + 1 },
      'NEEDS_PROOF',
      'NETWORK_BUDGET_SPENT',
    ],
    ['a network count that is no number', { byNetwork: NaN }, 'NEEDS_PROOF', 'NETWORK_BUDGET_SPENT'],
    ['a count that is no number', { byCaller: NaN }, 'NEEDS_PROOF', 'CALLER_BUDGET_SPENT'],
    [
      'an overall count that is no number',
      { byCaller: ordinary.perCaller, overall: NaN },
      'NEEDS_PROOF',
      'ATTACK',
    ],
  ])('decides on %s', (_title, facts, outcome, decidedBy) => {
    expect(decideIntake({ ...calm, ...facts })).toEqual({ outcome, decidedBy });
  });

  it('lets thirty people behind one address report at once without a proof', () => {
    for (let byCaller = 1; byCaller <= 30; byCaller += 1)
      for (const lane of lanes)
        expect(
          decideIntake({ ...calm, lane, byCaller, byNetwork: byCaller, overall: byCaller }).outcome,
        ).toBe('ADMIT');
  });

  it('leaves one caller alone unable to spend the budget of its wider network', () => {
    for (const { perCaller, perNetwork } of [ordinary, danger]) expect(perCaller).toBeLessThan(perNetwork);
  });

  it('admits a proof and the reserve whatever the counts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lanes), fc.nat(), fc.nat(), (lane, byCaller, overall) => {
        const budget = lane === 'DANGER' ? danger : ordinary;
        expect(decideIntake({ ...calm, lane, byCaller, overall, hasProof: true }).outcome).toBe('ADMIT');
        const within = Math.min(byCaller, budget.reserve);
        expect(decideIntake({ ...calm, lane, byCaller: within, overall }).outcome).toBe('ADMIT');
      }),
    );
  });

  it('never asks for less when more was counted', () => {
    const count = fc.nat(400);
    fc.assert(
      fc.property(
        fc.record({ lane: fc.constantFrom(...lanes), byCaller: count, byNetwork: count, overall: count }),
        fc.record({ byCaller: count, byNetwork: count, overall: count }),
        (facts, more) => {
          const before = { ...calm, ...facts };
          const after = {
            ...before,
            byCaller: before.byCaller + more.byCaller,
            byNetwork: before.byNetwork + more.byNetwork,
            overall: before.overall + more.overall,
          };
          if (decideIntake(before).outcome === 'NEEDS_PROOF')
            expect(decideIntake(after).outcome).toBe('NEEDS_PROOF');
          else expect(decideIntake(before).outcome).toBe('ADMIT');
        },
      ),
    );
  });

  it('counts only the word of the reporter as danger', () => {
    expect([true, false, null, undefined].map(intakeLane)).toEqual(['DANGER', ...Array(3).fill('ORDINARY')]);
  });
});

describe('the cost of a proof', () => {
  it.each([
    [0, 1],
    [proof.proofsPerDoubling - 1, 1],
    [proof.proofsPerDoubling, 2],
    [proof.proofsPerDoubling * 4, 16],
    [proof.proofsPerDoubling * 5, 16],
    [1e9, 16],
    [-1, 1],
    [NaN, 16],
  ])('after %p proofs is %p times the base', (used, factor) => {
    expect(proofCost(used)).toBe(proof.baseCost * factor);
  });
});
