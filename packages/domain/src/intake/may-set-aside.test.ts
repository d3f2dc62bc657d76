import { CaseStatus } from '../case-status.js';
import { maySetAside, type SetAsideFacts } from './may-set-aside.js';

const flood: SetAsideFacts = {
  status: 'RECEIVED',
  isSetAside: false,
  statesDanger: false,
  wasWorkedOn: false,
  hasOnlyReportsOfBurst: true,
  hasContact: false,
};
const answer = (facts: Partial<SetAsideFacts>) => {
  const may = maySetAside({ ...flood, ...facts });
  return may.ok ? 'SET_ASIDE' : may.error.code;
};

describe('a case of a flood', () => {
  it.each<[Partial<SetAsideFacts>, string]>([
    [{}, 'SET_ASIDE'],
    [{ statesDanger: true, wasWorkedOn: true }, 'STATES_DANGER'],
    [{ wasWorkedOn: true, isSetAside: true }, 'WORKED_ON'],
    [{ isSetAside: true, hasContact: true }, 'ALREADY_SET_ASIDE'],
    [{ hasOnlyReportsOfBurst: false, hasContact: true }, 'REPORTED_AT_OTHER_TIMES'],
    [{ hasContact: true }, 'REPORTER_LEFT_CONTACT'],
  ])('with %j: %s', (facts, expected) => {
    expect(answer(facts)).toBe(expected);
  });

  it.each(Object.values(CaseStatus).filter((status) => status !== 'RECEIVED'))(
    'is not set aside when it is %s',
    (status) => {
      expect(answer({ status })).toBe('WORKED_ON');
    },
  );
});
