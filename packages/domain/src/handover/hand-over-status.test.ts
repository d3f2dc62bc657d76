import { ReferralKind } from '../routing/leg.js';
import { Audience, audiencesOf, maySettleByHand, WorkItemKind } from './work-item.js';
import { Channel, channelOfKind } from './channel.js';
import {
  HandOverEvent,
  HandOverStatus,
  handOverTransitions,
  transitionHandOver,
} from './hand-over-status.js';

const statuses = Object.values(HandOverStatus);
const pairs = statuses.flatMap((from) => Object.values(HandOverEvent).map((event) => [from, event] as const));

describe('the status of a hand-over', () => {
  it.each(pairs)('follows the table for %s + %s', (from, event) => {
    const to = handOverTransitions[from][event];

    expect(transitionHandOver(from, event)).toEqual(
      to === undefined
        ? { ok: false, error: expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', from, event }) }
        : { ok: true, value: to },
    );
  });

  it('is never confirmed without an attempt, and stays confirmed', () => {
    expect(statuses.filter((from) => transitionHandOver(from, 'CONFIRM').ok)).toEqual(['PENDING']);
    expect(handOverTransitions.CONFIRMED).toEqual({});
  });

  it('returns from a stopped state when a person retries it', () => {
    expect(transitionHandOver('DEAD', 'RETRY')).toEqual({ ok: true, value: 'PENDING' });
  });

  it('has a channel for every kind of referral', () => {
    expect(Object.keys(channelOfKind).sort()).toEqual(Object.keys(ReferralKind).sort());
    for (const channel of Object.values(channelOfKind)) expect(Object.keys(Channel)).toContain(channel);
  });
});

describe('work items', () => {
  it.each(Object.values(WorkItemKind))('of kind %s have an audience, without duplicates', (kind) => {
    const audiences = audiencesOf[kind];

    expect(audiences.length).toBeGreaterThan(0);
    expect(new Set(audiences).size).toBe(audiences.length);
    for (const audience of audiences) expect(Object.keys(Audience)).toContain(audience);
  });

  it('show police only what police must do', () => {
    const seen = Object.values(WorkItemKind).filter((kind) => audiencesOf[kind].includes('POLICE'));

    expect(seen).toEqual([
      'ACKNOWLEDGEMENT_OVERDUE',
      'HOLD_OVERDUE',
      'CLEARANCE_OVERDUE',
      'POLICE_ANSWER_OVERDUE',
    ]);
  });

  it('about something overdue, stopped or asked end with their cause, never by hand', () => {
    const byHand = Object.values(WorkItemKind).filter(maySettleByHand);

    expect(byHand.filter((kind) => /OVERDUE|FAILED|QUESTION|WAITING|NOT_REACHED|APPROVE/.test(kind))).toEqual(
      [],
    );
    expect(byHand).toContain('HOST_CHANGED');
  });
});
