import { SetAsideRefusal } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { InvalidInputError, NotFoundError, resultUnion } from '../../platform/graphql/user-error.js';

export const FloodOutcome = {
  SET_ASIDE: 'SET_ASIDE',
  BROUGHT_BACK: 'BROUGHT_BACK',
  ALREADY_BACK: 'ALREADY_BACK',
  NOT_FOUND: 'NOT_FOUND',
  ...SetAsideRefusal,
} as const;
export type FloodOutcome = keyof typeof FloodOutcome;

publishEnum(FloodOutcome, 'FloodOutcome', 'What happened to a selected case of a flood.', {
  SET_ASIDE: 'It is behind all other cases in the queue now.',
  BROUGHT_BACK: 'It is back where it was in the queue.',
  ALREADY_BACK: 'It was back before, because its address was reported again or the dismissal was undone.',
  NOT_FOUND: 'There is no such case.',
  STATES_DANGER: 'Unchanged: a report states that a child is in danger.',
  WORKED_ON: 'Unchanged: a person has worked on it.',
  REPORTED_AT_OTHER_TIMES: 'Unchanged: it has reports from outside the selected time.',
  REPORTER_LEFT_CONTACT: 'Unchanged: a reporter left contact data.',
  ALREADY_SET_ASIDE: 'Unchanged: it belongs to another dismissal.',
});

@ObjectType('FloodItem', { description: 'A selected case and what happened to it.', simpleResolvers: true })
export class FloodItem {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => FloodOutcome, { description: 'What happened to it.' })
  outcome!: FloodOutcome;
}

@ObjectType('DismissFloodSuccess', {
  description: 'The outcome for each selected case.',
  simpleResolvers: true,
})
export class DismissFloodSuccess {
  @Field(() => ID, { description: 'The dismissal, which `undoFloodDismissal` takes.' })
  dismissalId!: string;

  @Field(() => [FloodItem], { description: 'One for each case, in the order of the selection.' })
  items!: readonly FloodItem[];
}

@ObjectType('UndoFloodDismissalSuccess', {
  description: 'The outcome for each case of the dismissal.',
  simpleResolvers: true,
})
export class UndoFloodDismissalSuccess {
  @Field(() => [FloodItem], { description: 'One for each case of the dismissal.' })
  items!: readonly FloodItem[];
}

export const DismissFloodResult = resultUnion('DismissFloodResult', 'Result of dismissing a flood.', [
  DismissFloodSuccess,
  InvalidInputError,
] as const);

export const UndoFloodDismissalResult = resultUnion(
  'UndoFloodDismissalResult',
  'Result of undoing the dismissal of a flood.',
  [UndoFloodDismissalSuccess, NotFoundError] as const,
);
