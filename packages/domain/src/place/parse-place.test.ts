import fc from 'fast-check';
import { maxPlaceLength, placeIdentity, PlaceKind } from './place.js';
import { parsePlace } from './parse-place.js';

const read = (given: unknown) => {
  const place = parsePlace(given);
  return place.ok ? place.value : place.error.code;
};
const identityOf = (given: unknown) => {
  const place = parsePlace(given);
  return place.ok ? place.value.identity : place.error.code;
};

const hash = '0123456789abcdef0123456789abcdef';
const torrent = '0123456789abcdef0123456789abcdef01234567';
const toxKey = '0123456789abcdef'.repeat(4);
const freenetKey =
  'Ab~cdefghijklmnopqrstuvwxyz0123456789ABCDEF,Gh-cdefghijklmnopqrstuvwxyz0123456789ABCDEF,AAMC--8';

describe('a link or identifier with one possible meaning', () => {
  it.each([
    ['tg://join?invite=AAAA', 'APP', 'place:telegram/invite/AAAA'],
    ['TG://join?invite=AAAA', 'APP', 'place:telegram/invite/AAAA'],
    ['tg:join?invite=AAAA', 'APP', 'place:telegram/invite/AAAA'],
    ['tg://resolve?domain=SomeName', 'APP', 'place:telegram/name/somename'],
    ['tg://resolve?domain=somename&post=12', 'APP', 'place:telegram/name/somename/12'],
    ['tg://resolve?phone=32475000000', 'APP', 'place:telegram/phone/+32475000000'],
    ['discord://invite/AbC1', 'APP', 'place:discord/invite/AbC1'],
    ['discord://-/invite/AbC1', 'APP', 'place:discord/invite/AbC1'],
    ['discord://discord.com/channels/1/2', 'APP', 'place:discord/link/discord.com/channels/1/2'],
    ['whatsapp://chat?code=AbC', 'APP', 'place:whatsapp/invite/AbC'],
    ['whatsapp://send?phone=32475000000&text=hi', 'APP', 'place:whatsapp/phone/+32475000000'],
    ['sgnl://signal.group/#AbC', 'APP', 'place:signal/invite/AbC'],
    ['snapchat://add/Some.Name', 'APP', 'place:snapchat/name/some.name'],
    ['kik://users/somename/profile', 'APP', 'place:kik/name/somename'],
    ['skype:some.name?chat', 'APP', 'place:skype/name/some.name'],
    ['skype:?chat&blob=AbC', 'APP', 'place:skype/invite/AbC'],
    [`tox:${toxKey}0123456789AB`, 'APP', `place:tox/id/${toxKey}`],
    [`${toxKey}0123456789ab`, 'APP', `place:tox/id/${toxKey}`],
    [`05${toxKey}`, 'APP', `place:session/id/05${toxKey}`],
    ['threema://add?id=ABCD1234', 'APP', 'place:threema/link/add?id=ABCD1234'],
    ['matrix:r/room:server.example', 'CHAT', 'place:matrix/#room:server.example'],
    ['#room:Server.example', 'CHAT', 'place:matrix/#room:server.example'],
    ['@Person:server.example', 'CHAT', 'place:matrix/@person:server.example'],
    ['!AbC:server.example', 'CHAT', 'place:matrix/!AbC:server.example'],
    ['xmpp:Room@chat.example/phone?join', 'CHAT', 'place:xmpp/room@chat.example'],
    ['irc://irc.example:6667/Channel', 'CHAT', 'place:irc/irc.example/#channel'],
    ['ircs://irc.example/%23channel', 'CHAT', 'place:irc/irc.example/#channel'],
    ['news:abc$1@news.example', 'USENET', 'place:usenet/message/abc$1@news.example'],
    ['<abc$1@news.example>', 'USENET', 'place:usenet/message/abc$1@news.example'],
    ['news:%3Cabc$1@news.example%3E', 'USENET', 'place:usenet/message/abc$1@news.example'],
    ['nntp://news.example/alt.binaries.example', 'USENET', 'place:usenet/group/alt.binaries.example'],
    ['Alt.Binaries.Example', 'USENET', 'place:usenet/group/alt.binaries.example'],
    [`ed2k://|file|Given Surname.avi|123456|${hash}|/`, 'FILE_SHARING', `place:ed2k/file/${hash}`],
    [
      `ed2k://|file|other.avi|123456|${hash.toUpperCase()}|h=ABC|/`,
      'FILE_SHARING',
      `place:ed2k/file/${hash}`,
    ],
    [`ed2k://%7Cfile%7Cx%7C1%7C${hash}%7C/`, 'FILE_SHARING', `place:ed2k/file/${hash}`],
    ['ed2k://|server|192.0.2.1|4661|/', 'FILE_SHARING', 'place:ed2k/server/192.0.2.1|4661'],
    [`urn:btih:${torrent.toUpperCase()}`, 'FILE_SHARING', `place:bittorrent/hash/${torrent}`],
    ['adc://hub.example:411', 'FILE_SHARING', 'place:direct connect/link/hub.example:411'],
    [
      `freenet:CHK@${freenetKey}/Given Surname.jpg`.replace(' ', '%20'),
      'NETWORK',
      `place:freenet/CHK@${freenetKey}`,
    ],
    [`CHK@${freenetKey}`, 'NETWORK', `place:freenet/CHK@${freenetKey}`],
    [
      `http://127.0.0.1:8888/USK@${freenetKey}/site/12/page.html`,
      'NETWORK',
      `place:freenet/USK@${freenetKey}/site/page.html`,
    ],
    [`USK@${freenetKey}/site/-7/page.html`, 'NETWORK', `place:freenet/USK@${freenetKey}/site/page.html`],
    [`SSK@${freenetKey}/site-5/page.html`, 'NETWORK', `place:freenet/SSK@${freenetKey}/site/page.html`],
    [
      'zeronet://1HeLLo4uzjaLetFx6NH3PMwFP3qbRbTf3D/x',
      'NETWORK',
      'place:zeronet/1HeLLo4uzjaLetFx6NH3PMwFP3qbRbTf3D',
    ],
    [
      'http://127.0.0.1:43110/1HeLLo4uzjaLetFx6NH3PMwFP3qbRbTf3D/',
      'NETWORK',
      'place:zeronet/1HeLLo4uzjaLetFx6NH3PMwFP3qbRbTf3D',
    ],
    ['gemini://capsule.example/x', 'NETWORK', 'place:gemini/link/capsule.example/x'],
    ['roblox://placeId=1818', 'GAME', 'place:roblox/link/placeId=1818'],
    ['tel:+3225550123', 'PHONE', 'place:phone/+3225550123'],
    ['+32 2 555 01 23', 'PHONE', 'place:phone/+3225550123'],
    ['0032 2 555 01 23', 'PHONE', 'place:phone/+3225550123'],
    ['(02) 555 01 23', 'PHONE', 'place:phone/025550123'],
  ])('%s is %s %s', (text, kind, identity) => {
    expect(read(text)).toMatchObject({ kind, identity, reported: text, isOwn: false });
    expect(identityOf({ kind, text: Object(read(text)).canonical })).toBe(identity);
  });

  it.each([
    ['a name in an eDonkey link', `ed2k://|file|Given Surname.avi|123456|${hash}|/`],
    ['a name escaped in an eDonkey link', `ed2k://|file|Given%20Surname.avi|123456|${hash}|/`],
    ['a name with a bar in an eDonkey link', `ed2k://|file|Given|Surname|123456|${hash}|/`],
    ['a name behind a content key of Freenet', `freenet:CHK@${freenetKey}/GivenSurname.avi`],
  ])('drops %s', (_title, text) => {
    const place = read(text);

    expect(place).toMatchObject({ isOwn: false });
    expect(`${Object(place).canonical} ${Object(place).identity}`).not.toMatch(/Given|Surname/i);
  });
});

describe('a service named in words', () => {
  it.each([
    ['Telegram @SomeName', 'APP', 'place:telegram/name/somename'],
    ['telegram: somename', 'APP', 'place:telegram/name/somename'],
    ['Snapchat user jan.123', 'APP', 'place:snapchat/name/jan.123'],
    ['snapchat: Jan.123', 'APP', 'place:snapchat/name/jan.123'],
    ['gebruiker jan.123 op Snapchat', 'APP', 'place:snapchat/name/jan.123'],
    ['kik: somename', 'APP', 'place:kik/name/somename'],
    ['WhatsApp: +32 475 00 00 00', 'APP', 'place:whatsapp/phone/+32475000000'],
    ['Discord server "voorbeeld"', 'APP', 'place:discord/group/voorbeeld'],
    ['Signal: @name.01', 'APP', 'place:signal/name/name.01'],
    ['groupe Telegram « exemple secret »', 'APP', 'place:telegram/words/groupe exemple secret'],
    ['Roblox: Blue_House', 'GAME', 'place:roblox/name/blue_house'],
    ['Minecraft server play.one.example', 'GAME', 'place:minecraft/group/play.one.example'],
    ['gebruiker Xyz auf Habbo', 'GAME', 'place:habbo/name/xyz'],
    ['IRC: #channel', 'CHAT', 'place:irc/name/#channel'],
  ])('%s is %s %s', (text, kind, identity) => {
    expect(read(text)).toMatchObject({ kind, identity });
    expect(identityOf({ kind, text: Object(read(text)).canonical })).toBe(identity);
  });

  it.each([
    ['tg://resolve?domain=SomeName', 'Telegram @somename'],
    ['whatsapp://send?phone=32475000000', 'WhatsApp +32 475 000 000, group'],
    ['snapchat://add/jan.123', 'Snap: jan.123'],
    ['ed2k://|server|192.0.2.1|4661|/', 'ED2K://|server|192.0.2.1|4661|/'],
  ])('is the same place as its link: %s and %s', (link, words) => {
    expect(identityOf(words)).toBe(identityOf(link));
  });

  it.each(['Telegram', 'app Snapchat', 'een groep op Telegram', 'ik weet het niet'])(
    'that says no more than “%s” is unique to its report',
    (text) => {
      const place = parsePlace({ text });

      expect(place).toMatchObject({ ok: true, value: { isOwn: true } });
      if (place.ok) expect(placeIdentity(place.value, 'one')).not.toBe(placeIdentity(place.value, 'two'));
    },
  );
});

describe('a place of each kind, as people write it', () => {
  const siblings = {
    USENET: [
      'snews:abc@news.example',
      'news:alt.binaries.example',
      'nntp://news.example/alt.binaries.example/1234',
      'news://news.example/alt.binaries.example',
      'news:be.example.talk',
      '<a%b+c=d@x.example>',
      '"<abc@news.example>"',
      'alt.pictures.example.x',
      'usenet: alt.example.group',
      'nieuwsgroep "alt.example.group"',
    ],
    FILE_SHARING: [
      `btih:${torrent}`,
      `infohash: ${torrent}`,
      `urn:btih:${'a'.repeat(32)}`,
      'ed2k://|serverlist|http://list.example/server.met|/',
      `ed2k://|file|x|1|${hash}|h=ABCDEF|/|sources,192.0.2.1:4662|/`,
      'adcs://hub.example:412',
      'dchub://hub.example',
      'slsk://some_user',
      'gnutella:host.example',
      'Soulseek: some_user',
    ],
    NETWORK: [
      `hyphanet:USK@${freenetKey}/site/3/`,
      'KSK@some-word',
      'gopher://host.example/1/x',
      'dat://0123456789abcdef/',
      'hyper://0123456789abcdef/',
      'nostr:npub10123456789',
      'zero://talk.bit/x',
      'gnunet://fs/chk/ABC',
      'lbry://@some-channel/item',
      'Freenet: some-site',
    ],
    GAME: [
      'steam://connect/192.0.2.1:27015',
      'minecraft://?addExternalServer=x|192.0.2.1:19132',
      'roblox-player:1+launchmode:play',
      'secondlife://Region/128/128/0',
      'Fortnite: some_name',
      'PSN: some_name_1',
      'Xbox Live gamertag "Blue 12"',
      'Among Us room ABCDEF',
      'Habbo: room 12',
      'Steam account: some_name',
    ],
    PHONE: [
      'sms:+32475000000',
      'callto:+32475000000',
      '+1 (202) 555-0123',
      '0044 20 7946 0958',
      '+32 (0)2 555 01 23',
      'GSM: 0475 00 00 00',
      '02/555.01.23',
      '\u202a+32475000000\u202c',
      'tel. 02 555 01 23',
      '(+32) 475 00 00 00',
    ],
    CHAT: [
      'irc6://irc.example/channel',
      'irc://irc.example',
      'mumble://voice.example/room',
      'ts3server://voice.example?port=9987',
      'matrix:u/person:server.example',
      'matrix:roomid/abc:server.example',
      'XMPP: room@chat.example',
      'jabber: person@chat.example',
      'Matrix: #room',
      'TeamSpeak server voice.example',
    ],
    APP: [
      'viber://chat?number=%2B32475000000',
      'line://ti/p/@some_name',
      'fb://profile/1234',
      'instagram://user?username=some_name',
      'twitter://user?screen_name=some_name',
      'weixin://dl/chat?some_name',
      'Instagram @some.name',
      'TikTok: some_name',
      'gebruiker some_name op Insta',
      'utilisateur some_name sur Snapchat',
      'Benutzer some_name auf WhatsApp',
    ],
  } as const satisfies Partial<Record<PlaceKind, readonly string[]>>;

  it.each(Object.entries(siblings).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    'is %s: %s',
    (kind, text) => {
      const place = read(text);

      expect(place).toMatchObject({ kind, isOwn: false });
      expect(identityOf({ kind, text: Object(place).canonical })).toBe(Object(place).identity);
    },
  );
});

describe('words that are stated to be a place', () => {
  it.each([
    [{ kind: 'PHYSICAL', text: 'Kerkstraat 12, Gent' }, 'PHYSICAL', 'place:words/kerkstraat 12 gent'],
    [{ kind: 'PHYSICAL', text: '  KERKSTRAAT 12\u00a0 Gent ' }, 'PHYSICAL', 'place:words/kerkstraat 12 gent'],
    [{ text: 'the red kiosk at the station' }, 'OTHER', 'place:words/the red kiosk at the station'],
    [{ kind: null, text: 'foto.jpg' }, 'OTHER', 'place:words/foto.jpg'],
    [{ kind: 'GAME', text: 'Blue House, room 4' }, 'GAME', 'place:words/blue house room 4'],
    [{ kind: 'USENET', text: 'be.example.group' }, 'USENET', 'place:usenet/group/be.example.group'],
    [{ kind: 'PHONE', text: '02 555 01 23' }, 'PHONE', 'place:phone/025550123'],
    [{ kind: 'EMAIL', text: 'Somebody@Mail.example' }, 'EMAIL', 'place:email/somebody@mail.example'],
    [{ kind: 'NOT_STATED', text: 'somewhere near' }, 'OTHER', 'place:words/somewhere near'],
    [{ kind: 'PIGEON', text: 'somewhere near' }, 'OTHER', 'place:words/somewhere near'],
  ])('%j is %s %s', (given, kind, identity) => {
    expect(read(given)).toMatchObject({ kind, identity });
  });
});

describe('a text that is not a place', () => {
  it.each([
    ['', 'EMPTY'],
    [' \u200b ', 'EMPTY'],
    ['foto.jpg', 'NOT_A_PLACE'],
    ['not an address', 'NOT_A_PLACE'],
    ['javascript:void(0)', 'NOT_A_PLACE'],
    ['mailto:someone@mail.example', 'NOT_A_PLACE'],
    ['https://host.example/a', 'NOT_A_PLACE'],
    ['https://', 'NOT_A_PLACE'],
    ['tg://', 'NOT_A_PLACE'],
    ['tel:', 'NOT_A_PLACE'],
    ['<https://host.example/v@1>', 'NOT_A_PLACE'],
    ['Telegram', 'NOT_A_PLACE'],
    ['Signal is broken', 'NOT_A_PLACE'],
    ['12345', 'NOT_A_PLACE'],
    ['free.example', 'NOT_A_PLACE'],
    ['x'.repeat(maxPlaceLength + 1), 'TOO_LONG'],
    [42, 'NOT_A_PLACE'],
    [null, 'NOT_A_PLACE'],
    [{}, 'NOT_A_PLACE'],
    [{ text: ' ' }, 'EMPTY'],
  ])('%j is refused as %s', (given, code) => {
    expect(read(given)).toBe(code);
  });
});

describe('every text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom(
          'tg:',
          'ed2k://|file|',
          'freenet:',
          'matrix:',
          '#',
          '@',
          '<',
          'tel:',
          'Telegram ',
          'news:',
          'CHK@',
        ),
        fc.string({ maxLength: 60 }),
      )
      .map((parts) => parts.join('')),
  );

  it('that is stated to be a place is accepted, unless it is empty', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.values(PlaceKind), null), (text, kind) => {
        const place = parsePlace({ text, kind });

        if (place.ok) expect(place.value.canonical).not.toBe('');
        else expect(place.error.code).toBe('EMPTY');
      }),
    );
  });

  it('gives the same place when its canonical form is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = parsePlace({ text });
        if (!first.ok || first.value.isOwn) return;

        const again = parsePlace({ text: first.value.canonical, kind: first.value.kind });

        expect(again.ok && again.value.identity).toBe(first.value.identity);
      }),
    );
  });

  it('is one place with any punctuation and spaces around it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = parsePlace({ text });
        const marked = parsePlace({ text: ` \u200e${text}\u200b\n` });

        expect(marked.ok && marked.value.identity).toBe(plain.ok && plain.value.identity);
      }),
    );
  });
});
