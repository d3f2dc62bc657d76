// The texts of the report form in English. Written for this project, 2026-11-29.
import type { PageWords } from './page-words.js';

export const en: PageWords = {
  languageName: 'English',
  common: {
    service: 'Hotline for images of child sexual abuse',
    skip: 'Skip to the content',
    exit: 'Leave this page',
    exitByKey: 'Or press Escape three times.',
    languages: 'Language',
    about: 'Find out more',
    newTab: 'new tab',
    newReport: 'New report',
    call: 'Call {phone}',
    test: 'This is a demonstration. Reports sent here are not handled.',
  },
  form: {
    title: 'Report images of child sexual abuse',
    introduction: 'You can report anonymously. The web address is enough.',
    emergency: 'First of all',
    where: {
      label: 'Where did you see it?',
      hint: 'Paste the web address. More than one is fine. If there is no web address, describe the place in words: which app, game or number, and which account or group.',
    },
    danger: {
      label: 'I think a child is in danger now',
      hint: 'Call 112 as well. We handle this report first.',
    },
    optional: 'You need not fill in what follows.',
    kindTitle: 'What kind of place is it?',
    kind: {
      WEBSITE: 'A website',
      FORUM: 'A forum or message board',
      APP: 'An app, chat or social network',
      FILES: 'A service to store or share files',
      ELSEWHERE: 'Somewhere else: a game, a phone number, a street',
    },
    kindUnknown: 'I do not know',
    moreTitle: 'More about what you saw',
    via: { label: 'How did you get there?', hint: 'For example through another page or a message.' },
    seen: { label: 'When did you see it?', hint: 'Belgian time.' },
    remarks: {
      label: 'What else helps to find it?',
      hint: 'Do not describe the images. Do not name any child.',
    },
    accessTitle: 'A login is needed',
    accessHint: 'Only if you have one already. Never make one in order to report. We store it encrypted.',
    username: { label: 'User name' },
    password: { label: 'Password' },
    contactTitle: 'You may contact me',
    contactHint:
      'If you leave this empty, you stay anonymous. We store your details encrypted. Staff can see them only with a reason, and when a second person agrees.',
    name: { label: 'Name' },
    email: { label: 'E-mail address' },
    phone: { label: 'Telephone number' },
    continue: 'Check my report',
    beforeSending: 'Nothing is sent yet. First you see what we understood.',
  },
  problems: {
    title: 'Please check this',
    prefix: 'Problem:',
    whereEmpty: 'Give the web address, or describe the place in words.',
    whereUnread:
      'We find no web address in this. Please check it. If it is a place without a web address, choose below what kind of place it is.',
  },
  check: {
    title: 'Check your report',
    notSent: 'Nothing has been sent yet.',
    oneAddress: 'We read one web address:',
    addresses: 'We read {count} web addresses:',
    onePlace: 'We read one place without a web address:',
    places: 'We read {count} places without a web address:',
    ownWords: 'We found no web address. We pass your words on as you wrote them:',
    noPlace: 'You named no place. You can send the report all the same.',
    unsure: 'We are not sure about this one. Is it right?',
    unread: 'We could not read this:',
    yourReport: 'The rest of your report',
    dangerStated: 'You think a child is in danger now.',
    anonymous: 'You stay anonymous.',
    contactable: 'You may be contacted: {contact}',
    passwordGiven: 'given',
    send: 'Send the report',
    change: 'Change something',
  },
  sent: {
    title: 'Your report has been received',
    receipt: 'Your receipt code',
    keep: 'Write it down or print this page.',
    copy: 'Copy the code',
    copied: 'Copied',
    tolerated: 'We took your report as it is. This was not complete:',
    nextTitle: 'What happens now?',
    next: [
      'A trained member of staff looks at your report and judges it by the law.',
      'If it is illegal, it goes to police, or to the hotline of the country where the images are.',
      'With your code you can see how far we are.',
    ],
    helpTitle: 'Help',
    interview: 'Would you also tell us about your experience, in an anonymous interview?',
    another: 'Report something else',
  },
  status: {
    title: 'How far is my report?',
    introduction: 'Enter the code that you got with your report.',
    receipt: { label: 'Receipt code', hint: 'Hyphens, spaces and capitals do not matter.' },
    show: 'Show the status',
    empty: 'Enter your receipt code.',
    invalid: 'This code is incomplete or has a typing error.',
    unknown: 'We have no report with this code. Please check each character.',
    receivedOn: 'Received on {date}.',
  },
  failure: {
    unavailableTitle: 'Your report has not been sent yet',
    unavailable:
      'Something went wrong on our side. Nothing is lost: all that you entered is below. Wait a few minutes and send it again. Sending it twice does no harm.',
    unavailableStatus: 'Something went wrong on our side. Please try again in a few minutes.',
    tooManyTitle: 'Please wait a little',
    tooMany: 'Many requests came from your network. Please try again in {minutes} min.',
    tooLargeTitle: 'This is too much text',
    missingTitle: 'This page does not exist',
    missing: 'Perhaps the address is incomplete. You can report on the form.',
    proofTitle: 'One more moment',
    proof:
      'A very large number of reports is arriving. So your device first does a small calculation, which tells us that you are not a program. Your report has not been sent yet.',
    proofWorking: 'The calculation is running. It takes a few seconds.',
    proofReady: 'Done. You can send it now.',
    proofImpossible:
      'Your device cannot do the calculation, perhaps because scripts are off. Wait ten minutes, then press the button. If it cannot wait, call 116 000, or 112 if a child is in danger.',
    proofSend: 'Send the report',
  },
  whatHappens: {
    title: 'What happens with my report?',
    introduction: 'From your report to the removal, step by step.',
    sections: [
      {
        title: 'You report',
        paragraphs: [
          'You give an address or describe a place. You need not say who you are. You get a code to follow your report.',
        ],
      },
      {
        title: 'We judge',
        paragraphs: [
          'A trained analyst looks at what is at the address and tests it against Belgian law. Our staff are bound by professional secrecy.',
          'If a child is in danger, the report goes to police at once.',
          'If it is not illegal or can no longer be found, we close the file and pass nothing on.',
        ],
      },
      {
        title: 'Are the images in Belgium?',
        paragraphs: [
          'Then police get the file and investigate the abuse. The public prosecutor decides when the images may go, so that the investigation is not harmed. After that we ask the company that hosts them to remove them.',
        ],
      },
      {
        title: 'Are they abroad?',
        paragraphs: [
          'If that country has a hotline in INHOPE, we send the file there. An analyst there judges it again, by the law of that country, and has the images removed. Usually they are gone within 72 hours.',
          'If there is no hotline, or the country cannot be determined, the file goes to the federal police. They contact the police of the other country.',
        ],
      },
      {
        title: 'What is INHOPE?',
        paragraphs: [
          'INHOPE is the worldwide network of hotlines like ours, in about fifty countries. Its members pass addresses on to each other every day and work in the same way.',
        ],
      },
      {
        title: 'What we do not do',
        paragraphs: [
          'We are not police and do not investigate. We do not trace people. You may always report to police directly as well.',
        ],
      },
    ],
  },
  whatCounts: {
    title: 'What can I report?',
    introduction: 'Not sure? Report it. You need not judge yourself whether it is illegal.',
    sections: [
      {
        title: 'This counts as images of sexual abuse',
        paragraphs: ['Photos, videos and other images in which:'],
        points: [
          'a child takes part in sexual acts, real or acted;',
          'the sexual organs of a child are shown, mainly for a sexual purpose;',
          'somebody who looks like a child is shown in such a way;',
          'a child who does not exist looks real, for example in images made with a computer.',
        ],
      },
      {
        title: 'You may report this too',
        paragraphs: [
          'Pages that promote such abuse or show the way to it. A group, account or link where such images are shared.',
        ],
      },
      {
        title: 'Seen by accident? You are not punishable',
        paragraphs: [
          'Nobody is punished for seeing such images by accident. To look for them on purpose, keep them or spread them is an offence. So keep nothing, take no screenshot and do not search further.',
        ],
      },
      {
        title: 'For this, others can help you',
        paragraphs: [
          'Is a child approached, pressured or extorted online? Was a nude image spread without consent? Call Child Focus on 116 000 or go to police. If there is danger now, call 112.',
        ],
      },
      {
        title: 'Why we do not say child pornography',
        paragraphs: [
          'Such images show the abuse of a child who exists. The word pornography hides that. The law, too, speaks of images of sexual abuse of minors.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Your privacy',
    introduction: 'We keep as little about you as we can.',
    sections: [
      {
        title: 'What we do not keep',
        paragraphs: [],
        points: [
          'your network address (IP address): it is not stored with your report, nor in any log file of this form;',
          'anything in your browser: no cookies and no other data;',
          'your receipt code: only who has it can ask for the status.',
        ],
      },
      {
        title: 'What we keep',
        paragraphs: [
          'What you enter, and when. Your remarks, contact details and a login are stored encrypted. They are erased after a fixed time, once the work on the file has ended. The reported address is kept, so that we recognise the same images.',
          'To limit abuse of this form, we count for a short time how many reports come from one network. For this we use a code that changes every hour.',
        ],
      },
      {
        title: 'Who sees it',
        paragraphs: [
          'Our analysts and, if it is illegal, police. They do not get your contact details with the file. Each look at contact details is approved by a second person and recorded.',
          'Other services cannot learn anything about you on these pages: nothing is loaded from elsewhere.',
        ],
      },
      {
        title: 'Leaving no traces',
        paragraphs: [
          'These pages work without scripts and in Tor Browser. If nobody should see your visit, use a private window. We cannot erase the history of your browser.',
        ],
      },
    ],
  },
};
