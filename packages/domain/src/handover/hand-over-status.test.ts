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

describe('the life of a hand-over', () => {
  it.each(pairs)('answers %s + %s by the table and by nothing else', (from, event) => {
    const to = handOverTransitions[from][event];

    expect(transitionHandOver(from, event)).toEqual(
      to === undefined
        ? { ok: false, error: expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', from, event }) }
        : { ok: true, value: to },
    );
  });

  it('is never confirmed without an attempt, and once confirmed stays so', () => {
    expect(statuses.filter((from) => transitionHandOver(from, 'CONFIRM').ok)).toEqual(['PENDING']);
    expect(handOverTransitions.CONFIRMED).toEqual({});
  });

  it('comes back from the dead when a person asks for it', () => {
    expect(transitionHandOver('DEAD', 'RETRY')).toEqual({ ok: true, value: 'PENDING' });
  });

  it('has a channel for every kind of referral', () => {
    expect(Object.keys(channelOfKind).sort()).toEqual(Object.keys(ReferralKind).sort());
    for (const channel of Object.values(channelOfKind)) expect(Object.keys(Channel)).toContain(channel);
  });
});

describe('visible work', () => {
  it.each(Object.values(WorkItemKind))('of kind %s is seen by somebody, each once', (kind) => {
    const audiences = audiencesOf[kind];

    expect(audiences.length).toBeGreaterThan(0);
    expect(new Set(audiences).size).toBe(audiences.length);
    for (const audience of audiences) expect(Object.keys(Audience)).toContain(audience);
  });

  it('shows police no more than what police must do', () => {
    const seen = Object.values(WorkItemKind).filter((kind) => audiencesOf[kind].includes('POLICE'));

    expect(seen).toEqual([
      'ACKNOWLEDGEMENT_OVERDUE',
      'HOLD_OVERDUE',
      'CLEARANCE_OVERDUE',
      'POLICE_ANSWER_OVERDUE',
    ]);
  });

  it('about something overdue, stopped or asked ends with its cause, never by hand', () => {
    const byHand = Object.values(WorkItemKind).filter(maySettleByHand);

    expect(byHand.filter((kind) => /OVERDUE|FAILED|QUESTION|WAITING|NOT_REACHED|APPROVE/.test(kind))).toEqual(
      [],
    );
    expect(byHand).toContain('HOST_CHANGED');
  });
});
