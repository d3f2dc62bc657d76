import { iccamSiteType } from './code-tables.data.js';
import { iccamListDifference } from './list-difference.js';
import { readPartnerProgress } from './partner-progress.js';

const read = (classifications: readonly number[], actionTypes: readonly number[]) =>
  readPartnerProgress({ classifications, actionTypes }, 'NATIONALLY_ILLEGAL');

describe('another hotline’s work on an item of ours', () => {
  it.each([
    ['nothing yet', [2], [], false, null, false],
    ['its own assessment', [2, 1], [], true, null, false],
    ['its reports', [2], [1, 2], true, null, false],
    ['a removal', [2], [1, 2, 3], true, 'REMOVED', false],
    ['that it is gone', [2], [4], true, 'UNAVAILABLE', false],
    ['that it is not illegal there', [2, 4], [6], true, 'REFUSED', true],
    ['that it judges it not illegal', [2, 4], [], true, null, true],
  ])('shows %s', (_title, classifications, actionTypes, hasBegun, outcome, contradictsUs) => {
    expect(read(classifications, actionTypes)).toMatchObject({
      value: { hasBegun, outcome, contradictsUs },
    });
  });

  it('is no contradiction when we did not classify it as illegal', () => {
    const record = { classifications: [4], actionTypes: [6] };

    expect(readPartnerProgress(record, 'NOT_ILLEGAL')).toMatchObject({ value: { contradictsUs: false } });
  });

  it.each([
    ['classification', [3], []],
    ['actionType', [2], [1, 5]],
  ])('is refused as a whole when a %s is unknown', (field, classifications, actionTypes) => {
    expect(read(classifications, actionTypes)).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_ICCAM_CODE', field },
    });
  });
});

describe('a list of the exchange', () => {
  const own = Object.values(iccamSiteType.codes);

  it('is equal in any order', () => {
    expect(iccamListDifference(iccamSiteType, [...own].reverse())).toBeNull();
  });

  it('differs by its added and its removed numbers', () => {
    expect(iccamListDifference(iccamSiteType, [...own.slice(1), 99])).toEqual({ unknown: [99], gone: [2] });
  });
});
