import { Classification } from '../qualification/classification.js';
import { Medium, type Findings } from '../law/findings.js';
import { iccamAssessment, isIccamClassification } from './assessment.js';

const findings: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  apparentAge: 'PUBESCENT',
  sex: 'FEMALE',
  selfGenerated: true,
  childModelling: false,
};

describe('an assessment for ICCAM', () => {
  it('is expressed in ICCAM’s numbers', () => {
    expect(iccamAssessment('BASELINE', findings)).toEqual({
      ok: true,
      value: {
        classification: 1,
        ageCategorization: 4,
        genderCategorization: 2,
        virtualContentCategorization: 0,
        userGeneratedContentCategorization: 1,
        childModelingCategorization: 0,
      },
    });
  });

  it('never confuses self-generated with child modelling', () => {
    expect(
      iccamAssessment('BASELINE', { ...findings, selfGenerated: false, childModelling: true }),
    ).toMatchObject({ value: { userGeneratedContentCategorization: 0, childModelingCategorization: 1 } });
  });

  it.each(Object.values(Medium))('says whether %s is virtual', (medium) => {
    const isVirtual = medium === 'SYNTHETIC' || medium === 'DRAWING';

    expect(iccamAssessment('BASELINE', { ...findings, medium })).toMatchObject({
      value: { virtualContentCategorization: isVirtual ? 1 : 0 },
    });
  });

  it.each(Object.values(Classification))('has a number for %s or refuses it', (classification) => {
    const result = iccamAssessment(classification, findings);

    expect(result.ok).toBe(isIccamClassification(classification));
    if (!result.ok) expect(result.error).toEqual({ code: 'CLASSIFICATION_NOT_FOR_ICCAM', classification });
  });

  it.each(['medium', 'apparentAge', 'sex', 'selfGenerated', 'childModelling'] as const)(
    'names %s as unanswered, and never sends it as “no”',
    (name) => {
      expect(iccamAssessment('BASELINE', { ...findings, [name]: null })).toEqual({
        ok: false,
        error: { code: 'FINDINGS_NOT_ANSWERED', findings: [name] },
      });
    },
  );

  it('names every open question', () => {
    expect(iccamAssessment('BASELINE', { accessibility: 'ACCESSIBLE' } as Findings)).toEqual({
      ok: false,
      error: {
        code: 'FINDINGS_NOT_ANSWERED',
        findings: ['medium', 'apparentAge', 'sex', 'selfGenerated', 'childModelling'],
      },
    });
  });
});
