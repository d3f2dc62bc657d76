import { perform } from '../../../test/support/casework.js';
import { caseNow, legsOf } from '../../../test/support/journeys.js';
import {
  providerWorld,
  type Provider,
  type ProviderCase,
  type ProviderWorld,
} from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';

const formUrl = 'https://provider.example/abuse-form';

describe('a notice to a provider that only accepts a web form', () => {
  let world: ProviderWorld;
  beforeAll(async () => {
    world = await providerWorld();
  });
  beforeEach(() => world.nextMonday());
  afterAll(() => world.stop());

  const formProvider = async (): Promise<Provider> => {
    const provider = await world.newProvider();
    const set = await perform(
      world.api,
      'setAbuseContactOverride',
      { scope: 'NETWORK', value: provider.ip, formUrl },
      'analyst',
    );
    expect(set).toMatchObject({ __typename: 'SetAbuseContactOverrideSuccess' });
    return provider;
  };
  const byForm = async (at?: Provider): Promise<ProviderCase> => {
    const routed = await world.clearedCase({ at: at ?? (await formProvider()) });
    await world.pass(60);
    return routed;
  };
  const leg = async ({ caseId }: ProviderCase) =>
    (await caseNow(world.api, caseId)).referrals.find(
      ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
    );
  const noticeOf = async ({ caseId }: ProviderCase) => {
    const { data } = await world.api.send(
      `query ($id: ID!) { case(id: $id) { referrals { notices {
        reference status rounds contact { channel formUrl email }
        forms { round formUrl text withheldBecause ticketNumber submittedAt } } } } }`,
      { id: caseId },
      'analyst',
    );
    return data.case.referrals.flatMap((referral: { notices: unknown[] }) => referral.notices)[0];
  };
  const record = (noticeReference: string, ticketNumber: string | null, role = 'analyst') =>
    world.api
      .send(
        `mutation ($input: RecordFormSubmissionInput!) { recordFormSubmission(input: $input) {
          __typename ... on RecordFormSubmissionSuccess { form { round ticketNumber text } }
          ... on UserError { code } } }`,
        { input: { noticeReference, ticketNumber } },
        role as 'analyst',
      )
      .then(({ data, errors }) => data?.recordFormSubmission ?? errors);
  const openWork = async ({ referralId }: ProviderCase) =>
    (
      await sqlRows(
        world.api,
        `select kind from work_item where referral_id = ? and settled_at is null and kind <> 'REFERRAL_OVERDUE'`,
        [referralId],
      )
    ).map(({ kind }) => kind);

  it('opens a work item with the text for the form, and sends no mail', async () => {
    const routed = await byForm();

    const notice = await noticeOf(routed);

    expect(await openWork(routed)).toEqual(['NOTICE_NEEDS_FORM']);
    expect(notice).toMatchObject({
      status: 'SENDING',
      contact: { channel: 'FORM', formUrl, email: null },
      forms: [{ round: 1, formUrl, ticketNumber: null, submittedAt: null }],
    });
    expect(notice.forms[0].text).toContain(routed.url);
    expect(notice.forms[0].text).toContain('/answer/');
    expect(world.mail.received.filter(({ raw }) => raw.includes(notice.reference))).toEqual([]);
    expect(await leg(routed)).toMatchObject({ status: 'READY' });
  });

  describe('whose gate closes after its text was written', () => {
    const decide = async ({ caseId }: ProviderCase, mutation: 'holdTakedown' | 'clearTakedown') => {
      const { id, version } = (await legsOf(world.api, caseId))['POLICE'] ?? {};
      const day = 24 * 3_600_000;
      const held = {
        reviewOn: new Date(+world.api.clock.now + 4 * day).toISOString().slice(0, 10),
        reason: 'VICTIM_IDENTIFICATION',
      };
      const input = {
        referralId: id,
        expectedVersion: version,
        ...(mutation === 'holdTakedown' ? held : {}),
      };
      expect(await perform(world.api, mutation, input, 'liaison')).toMatchObject({
        __typename: expect.stringMatching(/Success$/),
      });
    };
    const readable = expect.stringContaining('/answer/');

    it('is withheld at once when police hold the referral, and readable after they clear it', async () => {
      const routed = await byForm();
      expect((await noticeOf(routed)).forms).toMatchObject([{ text: readable, withheldBecause: null }]);

      await decide(routed, 'holdTakedown');

      expect((await noticeOf(routed)).forms).toMatchObject([{ text: null, withheldBecause: 'NOT_READY' }]);
      await decide(routed, 'clearTakedown');
      expect((await noticeOf(routed)).forms).toMatchObject([{ text: readable, withheldBecause: null }]);
    });

    it('is withheld as a whole when police hold one of two addresses, until it is written again', async () => {
      const provider = await formProvider();
      const [held, free] = [await world.clearedCase({ at: provider }), await byForm(provider)];
      expect((await noticeOf(free)).forms[0].text).toContain(held.url);

      await decide(held, 'holdTakedown');

      expect((await noticeOf(free)).forms).toMatchObject([{ text: null, withheldBecause: 'NOT_READY' }]);
      await world.pass(24 * 60);
      const [form] = (await noticeOf(free)).forms;
      expect(form).toMatchObject({ text: expect.stringContaining(free.url), withheldBecause: null });
      expect(form.text).not.toContain(held.url);
    });

    it('is withheld after the address was taken out, also when police clear the referral later', async () => {
      const routed = await byForm();
      await decide(routed, 'holdTakedown');
      await world.pass(24 * 60);
      const taken = await noticeOf(routed);
      await sqlRows(world.api, 'delete from graphile_worker._private_jobs');

      await decide(routed, 'clearTakedown');

      expect(taken).toMatchObject({ status: 'EMPTY', forms: [{ text: null, withheldBecause: 'NOT_READY' }] });
      expect((await noticeOf(routed)).forms).toMatchObject([{ text: null, withheldBecause: 'NOT_READY' }]);
    });

    it.each([
      ['is rejected', `status = 'REJECTED'`],
      ['cannot be reached', `unreachable_since = now()`],
    ])('is withheld when its contact %s', async (_what, change) => {
      const routed = await byForm();
      await sqlRows(
        world.api,
        `update abuse_contact set ${change} where id = (select contact_id from notice where reference = ?)`,
        [(await noticeOf(routed)).reference],
      );

      expect((await noticeOf(routed)).forms).toMatchObject([
        { text: null, withheldBecause: 'CONTACT_NOT_APPROVED' },
      ]);
    });

    it('cannot be recorded as submitted after its notice was emptied', async () => {
      const routed = await byForm();
      await decide(routed, 'holdTakedown');
      await world.pass(24 * 60);
      const { reference, status } = await noticeOf(routed);

      expect(status).toBe('EMPTY');
      expect(await record(reference, 'T-1')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    });

    it('still counts as sent when the text was submitted before, and police are told', async () => {
      const routed = await byForm();
      const { reference } = await noticeOf(routed);
      await decide(routed, 'holdTakedown');

      expect(await record(reference, 'T-1')).toMatchObject({ __typename: 'RecordFormSubmissionSuccess' });
      await world.pass();

      expect(await openWork(routed)).toContain('NOTICE_LEFT_ANYWAY');
    });
  });

  it('counts as sent after a person recorded the submission with its ticket number', async () => {
    const routed = await byForm();
    const { reference } = await noticeOf(routed);

    expect(await record(reference, ' T-4711 ')).toMatchObject({
      __typename: 'RecordFormSubmissionSuccess',
      form: { round: 1, ticketNumber: 'T-4711', text: null },
    });
    await world.pass();

    expect(await leg(routed)).toMatchObject({ status: 'SENT' });
    expect(await noticeOf(routed)).toMatchObject({
      status: 'SENT',
      rounds: 1,
      forms: [{ ticketNumber: 'T-4711', text: null }],
    });
    expect(await openWork(routed)).toEqual([]);
    const audit = await sqlRows(
      world.api,
      `select action from audit_entry where action in ('NOTICE_SUBMITTED_BY_FORM', 'NOTICE_SENT')
       and subject_id = (select notice_id from notice_item where referral_id = ?) order by action`,
      [routed.referralId],
    );
    expect(audit.map(({ action }) => action)).toEqual(['NOTICE_SENT', 'NOTICE_SUBMITTED_BY_FORM']);
  });

  it('is repeated with another form when it has no answer', async () => {
    const routed = await byForm();
    const { reference } = await noticeOf(routed);
    await record(reference, null);
    await world.pass();
    await world.pass(24 * 60);

    expect(await noticeOf(routed)).toMatchObject({ forms: [{ round: 1 }, { round: 2, submittedAt: null }] });
    expect(await openWork(routed)).toEqual(['NOTICE_NEEDS_FORM']);
  });

  it('is recorded once, with permission, and only while it waits for its submission', async () => {
    const routed = await byForm();
    const { reference } = await noticeOf(routed);

    expect(await record('NT-999999999', 'x')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record(reference, 'x'.repeat(101))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(JSON.stringify(await record(reference, 'x', 'liaison'))).toContain('FORBIDDEN');
    expect(await record(reference, 'x')).toMatchObject({ __typename: 'RecordFormSubmissionSuccess' });
    expect(await record(reference, 'y')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    await expect(
      sqlRows(world.api, `update notice_form set ticket_number = 'z' where ticket_number = 'x'`, []),
    ).rejects.toThrow(/never changes/);
  });

  it('can be chosen for a contact with a mail address, and changed back', async () => {
    const { email } = await world.newProvider();
    const [known] = await sqlRows(world.api, 'select id, version from abuse_contact where email = ?', [
      email,
    ]);
    const set = (form: string | null, expectedVersion: number) =>
      world.api
        .send(
          `mutation ($input: SetAbuseContactFormInput!) { setAbuseContactForm(input: $input) { __typename
            ... on SetAbuseContactFormSuccess { contact { channel formUrl version } } ... on UserError { code } } }`,
          { input: { contactId: known?.['id'], expectedVersion, formUrl: form } },
          'analyst',
        )
        .then(({ data }) => data.setAbuseContactForm);
    const version = Number(known?.['version']);

    expect(await set('javascript:alert(1)', version)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await set(formUrl, version)).toMatchObject({ contact: { channel: 'FORM', formUrl } });
    expect(await set(null, version)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await set(null, version + 1)).toMatchObject({ contact: { channel: 'MAIL' } });
  });
});
