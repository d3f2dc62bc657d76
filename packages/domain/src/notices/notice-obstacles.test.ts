import {
  noticeObstacles,
  noticeRetryAt,
  type NoticeObstacle,
  type ObstacleConsequence,
} from './notice-obstacles.js';
import { NoticeRefusalCode } from './may-send-notice.js';
import { noticePolicy } from './notice-times.js';

const now = new Date('2026-12-07T09:00:00.000Z');

/** Obstacle, taken out, attempt, work item with its cause, minutes until the next try. */
const table = [
  ['NOT_READY', 'NOT_READY', 'GOES_ON', null, 0],
  ['CONTACT_NOT_APPROVED', 'CONTACT_NOT_USABLE', 'CALLED_OFF', null, 0],
  ['CONTACT_NOT_USABLE', 'CONTACT_NOT_USABLE', 'CALLED_OFF', null, 0],
  ['HOST_CHANGED', 'HOST_CHANGED', 'GOES_ON', 'HOST_CHANGED HOST_CHANGED', null],
  ['HOST_NOT_CHECKED', 'HOST_NOT_CHECKED', 'GOES_ON', 'CHECK_BY_HAND HOST_NOT_CHECKED', 30],
  ['NO_HOST_CHECKED', null, 'POSTPONED', 'CHECK_BY_HAND HOST_NOT_CHECKED', 30],
  ['INCOMPLETE', 'INCOMPLETE', 'GOES_ON', 'NOTICE_INCOMPLETE null', null],
  ['PERSON_NEEDED', null, 'POSTPONED', null, 30],
  ['FORM_NEEDED', null, 'POSTPONED', 'NOTICE_NEEDS_FORM FORM_NEEDED', 24 * 60],
  ['ALL_OFFLINE', null, 'POSTPONED', null, 24 * 60],
  ['NOTHING_LEFT', null, 'CALLED_OFF', null, null],
] as const;

const minutesUntilRetry = (obstacle: NoticeObstacle): number | null => {
  const at = noticeRetryAt(obstacle, now);
  return at === null ? null : (+at - +now) / 60_000;
};

const obstacles = Object.keys(noticeObstacles) as NoticeObstacle[];

describe('an obstacle to sending a notice', () => {
  it.each(table)('%s takes out %s, the attempt %s, opens %s, and is retried after %s minutes', (...row) => {
    const [obstacle] = row;
    const { takenOut, attempt, work }: ObstacleConsequence = noticeObstacles[obstacle];

    expect([
      obstacle,
      takenOut,
      attempt,
      work && `${work.kind} ${work.cause}`,
      minutesUntilRetry(obstacle),
    ]).toEqual(row);
  });

  it('is in the table above', () => {
    expect(table.map(([obstacle]) => obstacle)).toEqual(obstacles);
  });

  it('exists for each refusal of the sending rules', () => {
    expect(obstacles).toEqual(expect.arrayContaining(Object.values(NoticeRefusalCode)));
  });

  it.each(obstacles)('never ends silently: %s', (obstacle) => {
    const { takenOut, attempt, work, retry }: ObstacleConsequence = noticeObstacles[obstacle];

    expect(takenOut === null || work !== null || retry !== 'NEVER').toBe(true);
    expect(attempt === 'POSTPONED').toBe(takenOut === null && retry !== 'NEVER');
  });

  it('opens no second work item about content of which is known that it has moved', () => {
    expect(
      obstacles.filter((obstacle) => (noticeObstacles[obstacle] as ObstacleConsequence).work?.unlessOpen),
    ).toEqual(['HOST_CHANGED']);
    expect(noticeObstacles.HOST_CHANGED.work.unlessOpen).toBe('CONTENT_MOVED');
  });

  it('is retried after the repeat interval of the policy', () => {
    expect(noticeRetryAt('ALL_OFFLINE', now, { ...noticePolicy, repeatHours: 6 })).toEqual(
      new Date('2026-12-07T15:00:00.000Z'),
    );
  });
});
