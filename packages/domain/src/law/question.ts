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
} from './findings.js';

/** A question that every hotline asks: a field of the findings. @public */
export type Question = Exclude<keyof Findings, 'more'>;

/** A question of every hotline, or one that a pack adds. @public */
export type QuestionName = Question | (string & Record<never, never>);

/** An informative answer: “undetermined” and “not determined” count as not answered. @public */
export type Answer<Field extends Question> = Exclude<
  Findings[Field] extends readonly (infer Each)[] | null | undefined ? Each : NonNullable<Findings[Field]>,
  'UNDETERMINED' | 'NOT_DETERMINED'
>;

const informativeOf = <Value extends string>(values: Readonly<Record<Value, Value>>) =>
  (Object.keys(values) as Value[]).filter(
    (value) => value !== 'UNDETERMINED' && value !== 'NOT_DETERMINED',
  ) as Exclude<Value, 'UNDETERMINED' | 'NOT_DETERMINED'>[];

const yesOrNo = [true, false] as const;

/** Every informative answer to every question, in the order in which questions are shown to people. @public */
export const answersTo: { readonly [Field in Question]-?: readonly Answer<Field>[] } = {
  accessibility: informativeOf(Accessibility),
  medium: informativeOf(Medium),
  subject: informativeOf(Subject),
  conduct: informativeOf(Conduct),
  apparentAge: informativeOf(AgeGroup),
  sex: informativeOf(Sex),
  severe: yesOrNo,
  realChild: yesOrNo,
  selfGenerated: yesOrNo,
  childModelling: yesOrNo,
  promotesAbuse: yesOrNo,
  advertisesAbuse: yesOrNo,
  besideDefinition: informativeOf(BesideDefinition),
  immediateDanger: yesOrNo,
  legalReview: informativeOf(LegalReview),
};

/** Every question, in the order of {@link answersTo}. @public */
export const questions = Object.freeze(Object.keys(answersTo)) as readonly Question[];

/** Questions for which none of the answers may be true: an adult has none of the age groups of children. @internal */
export const mayNotApply: ReadonlySet<Question> = new Set<Question>(['apparentAge', 'sex']);

/** Questions to which several answers may be true at once. @public */
export const severalAtOnce: ReadonlySet<Question> = new Set<Question>(['besideDefinition']);
