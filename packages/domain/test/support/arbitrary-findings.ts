import fc from 'fast-check';
import {
  Accessibility,
  AgeGroup,
  BesideDefinition,
  Conduct,
  type Findings,
  LegalReview,
  Medium,
  Sex,
  Subject,
} from '../../src/index.js';

const oneOf = <Value extends string>(values: Readonly<Record<Value, Value>>) =>
  fc.option(fc.constantFrom(...(Object.values(values) as Value[])));
/** In the order of the vocabulary; “none” excludes the others. */
const beside: fc.Arbitrary<readonly BesideDefinition[] | null> = fc.oneof(
  fc.constant(null),
  fc.constant([BesideDefinition.NONE]),
  fc.subarray(
    Object.values(BesideDefinition).filter((each) => each !== 'NONE'),
    { minLength: 1 },
  ),
);
const yesOrNo = fc.option(fc.boolean());

/** Any findings; in two of three cases of content that could be opened. */
export const arbitraryFindings: fc.Arbitrary<Findings> = fc.record({
  accessibility: fc.oneof(
    { weight: 2, arbitrary: fc.constant(Accessibility.ACCESSIBLE) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(Accessibility)) },
  ),
  medium: oneOf(Medium),
  subject: oneOf(Subject),
  conduct: oneOf(Conduct),
  apparentAge: oneOf(AgeGroup),
  sex: oneOf(Sex),
  severe: yesOrNo,
  realChild: yesOrNo,
  selfGenerated: yesOrNo,
  childModelling: yesOrNo,
  promotesAbuse: yesOrNo,
  advertisesAbuse: yesOrNo,
  besideDefinition: beside,
  immediateDanger: yesOrNo,
  legalReview: oneOf(LegalReview),
});
