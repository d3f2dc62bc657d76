import fc from 'fast-check';
import { maySeeAnswer, maySeeReferral } from '../access/referral-access.js';
import { permissionsOf } from '../access/permission.js';
import { isPoliceKind, ReferralKind } from '../routing/leg.js';
import {
  announcementTypesFor,
  AnnouncementAudience,
  AnnouncementType,
  audiencesToTell,
} from './announcement.js';
import { Channel } from './channel.js';
import { audiencesOf, WorkItemKind } from './work-item.js';

const types = Object.values(AnnouncementType);
const ofReferrals = types.filter((type) => type.startsWith('REFERRAL_'));
const answers: readonly string[] = ['REFERRAL_ACKNOWLEDGED', 'REFERRAL_COMPLETED'];
const liaison = permissionsOf(['LIAISON']);
const analyst = permissionsOf(['ANALYST']);
const referralChanges = ofReferrals.flatMap((type) =>
  Object.values(ReferralKind).map((kind) => [type, kind] as const),
);

describe('the audience of a change', () => {
  it.each(referralChanges)(
    'of type %s of a referral of kind %s: those who may see its details',
    (type, kind) => {
      const mayKnow = answers.includes(type) ? maySeeAnswer : maySeeReferral;

      expect(audiencesToTell({ type, kind })).toEqual([
        ...(mayKnow(analyst, kind) ? ['CASEWORK'] : []),
        ...(mayKnow(liaison, kind) ? ['POLICE'] : []),
      ]);
    },
  );

  it.each(Object.values(WorkItemKind))('in work of kind %s: those who do this work', (kind) => {
    const isAboutDelivery = kind === 'HAND_OVER_FAILED' || kind === 'PARTNER_NOT_REACHED';
    const expected = isAboutDelivery
      ? []
      : audiencesOf[kind].filter((audience) => audience in AnnouncementAudience);

    expect(audiencesToTell({ type: 'WORK_ITEM_OPENED', kind })).toEqual(expected);
    expect(audiencesToTell({ type: 'WORK_ITEM_SETTLED', kind })).toEqual(expected);
  });

  it.each(Object.values(Channel))(
    'in a stopped hand-over on %s: casework, unless it is a webhook',
    (channel) => {
      expect(audiencesToTell({ type: 'HAND_OVER_STOPPED', channel })).toEqual(
        channel === 'WEBHOOK' ? [] : ['CASEWORK'],
      );
    },
  );

  it.each(['TAKEDOWN_HELD', 'TAKEDOWN_CLEARED', 'CASE_ROUTED', 'CASE_HELD', 'CASE_CLOSED', 'CASE_REOPENED'])(
    'of type %s: casework only',
    (type) => {
      expect(audiencesToTell({ type })).toEqual(['CASEWORK']);
    },
  );

  it('is empty for an unknown type, kind or channel', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, kind) => {
        expect(audiencesToTell({ type: `${type} ` })).toEqual([]);
        for (const known of [...ofReferrals, 'WORK_ITEM_OPENED'])
          expect(audiencesToTell({ type: known, kind: `${kind} ` })).toEqual([]);
      }),
    );
    for (const type of [...ofReferrals, 'WORK_ITEM_SETTLED', 'HAND_OVER_STOPPED', 'toString'])
      expect(audiencesToTell({ type })).toEqual([]);
  });

  it('never tells police of casework-only changes, nor casework of police answers', () => {
    for (const type of types)
      for (const kind of [...Object.values(ReferralKind), ...Object.values(WorkItemKind)]) {
        const told = audiencesToTell({ type, kind, channel: 'NOTICE' });
        if (Object.hasOwn(ReferralKind, kind) && !isPoliceKind(kind as ReferralKind))
          expect(told).not.toContain('POLICE');
        if (answers.includes(type) && (kind === 'POLICE' || kind === 'POLICE_ABROAD'))
          expect(told).toEqual(['POLICE']);
      }
  });

  it('agrees with the list of types for each audience', () => {
    expect(announcementTypesFor('CASEWORK')).toEqual(types);
    expect(announcementTypesFor('POLICE')).toEqual([...ofReferrals, 'WORK_ITEM_OPENED', 'WORK_ITEM_SETTLED']);
  });
});
