import { fileOf, type MailServer, type ReceivedMail } from '../../counterparts/mail-server.js';
import { insist } from '../script-broken.js';

/** The abuse desk of a provider: reads its mail, and answers through the link in it. */
export class Provider {
  readonly #mail: MailServer;
  readonly #mailbox: string;

  constructor(mail: MailServer, mailbox: string) {
    this.#mail = mail;
    this.#mailbox = mailbox;
  }

  get received(): readonly ReceivedMail[] {
    return this.#mail.received.filter(({ to }) => to.includes(this.#mailbox));
  }

  /** The notice that holds an address. */
  noticeAbout(url: string): ReceivedMail | undefined {
    return this.received.find((mail) => (fileOf(mail, 'addresses.txt') ?? '').includes(url));
  }

  /** Opens the page behind the link, and sends the form on it. */
  async answer(notice: ReceivedMail, answer: 'ACKNOWLEDGED' | 'REMOVED', reference: string): Promise<void> {
    const link = /https?:\/\/\S+\/answer\/\S+/.exec(notice.email.text ?? '')?.[0];
    insist(link !== undefined, 'the notice holds no link for answers');
    const page = await fetch(link);
    const form = await page.text();
    insist(page.status === 200 && form.includes('name="answer-all"'), 'the link leads to no form');
    const sent = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ 'answer-all': answer, 'reference-all': reference }),
    });
    insist(sent.status === 200, `the form was answered with ${sent.status}`);
  }
}
