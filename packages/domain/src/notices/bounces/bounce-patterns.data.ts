// Phrases with which mail servers and mailboxes say why a message was not accepted. Origin: written for this project
// from the replies that RFC 3463, 5321, 6522, 7505 and 7372 name, from the public documentation of large mail services,
// and from observed replies of servers. Checked 2026-11-29. Coverage: replies in English, and the frequent ones in
// Dutch, French, German and Spanish. Text is compared in lower case with single spaces. The order matters: the first
// row that matches decides, and rows that keep a contact come before rows for a missing mailbox. No pattern repeats an
// unbounded gap.
import type { BounceClass, BounceReason } from './bounce-class.js';

/** One reason that a text can give. @internal */
export interface BouncePattern {
  /** Permanent. */
  readonly code: BounceReason;
  readonly then: BounceClass;
  readonly patterns: readonly RegExp[];
}

/** Why a recipient was not reached. @internal */
export const failurePatterns: readonly BouncePattern[] = [
  {
    code: 'DELIVERY_PROGRAM',
    then: 'NOT_DELIVERED',
    patterns: [
      /pipe to \||procmail: couldn't|failed to read response template|command output:|local configuration error/,
    ],
  },
  {
    code: 'GREYLISTED',
    then: 'RECIPIENT_UNREACHABLE',
    patterns: [/\bgr[ea]y-?list/],
  },
  {
    code: 'RECIPIENT_RATE',
    then: 'RECIPIENT_UNREACHABLE',
    patterns: [
      /receiving mail (?:at a rate|too quickly)/,
      /recipient.{0,40}(?:rate limit|exceeded.{0,20}per (?:hour|day))/,
    ],
  },
  {
    code: 'OWN_QUOTA',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /(?:relay|sending|send|outbound|smtp|daily|hourly) (?:relay )?quota|you(?:'ve| have) reached your/,
    ],
  },
  {
    code: 'MAILBOX_FULL',
    then: 'MAILBOX_FULL',
    patterns: [
      /(?:over|exceed(?:s|ed|ing)?|out of|out|insufficient|above|reached)\b.{0,40}\b(?:quota|disk ?space|storage|mailbox size|allocated space)/,
      /\b(?:quota|storage|mailbox size|disk ?space)\b.{0,30}(?:exceed|full|limit|reached)/,
      /quota (?:violation|error)|mail quota|disk quota|storage quota/,
      /(?:mail ?box|mail ?folder|inbox|maildir|mail drop|account|user|message store)[^.]{0,40}\bis (?:temporarily )?(?:full|over|too large)\b/,
      /mail ?box.{0,10}full|full mail ?box|mail ?folder is full|inbox is full/,
      /(?:not|too little|no) (?:enough )?(?:storage|disk|space).{0,30}(?:left|available|space|mailbox|user)?/,
      /user (?:has )?(?:exhausted|exceeded|is over).{0,30}(?:storage|quota|space)/,
      /would exceed mailbox|size of (?:the )?mailbox|mailbox has exceeded|exceeded the (?:maximum )?space|mailbox too big/,
      /bo[iî]te (?:aux lettres )?(?:est )?pleine|quota d[eé]pass[eé]|postfach (?:ist )?voll|speicherplatz|postvak (?:is )?vol|buz[oó]n.{0,20}lleno/,
      /user has too many messages|too much mail data|mailbox limit|account has been over|exceeded the local limit|mailbox exceeds allowed size|their mailbox is full/,
    ],
  },
  {
    // KDDI’s reply has no address when a filter of the recipient refused the mail, and an address when the mailbox does
    // not exist. NTT Docomo gives the same reply for both, but only after the data of a mailbox that exists.
    code: 'READER_FILTER',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /(?:^|[45]\d\d ?|-> ?)(?:: ?){1,2}user unknown/,
      /unknown user @?.{0,40}\(in reply to end of data|after end of data:.{0,80}(?:unknown user|user unknown)|(?:unknown user|no such user).{0,40}smtp command data|>>> data <<< (?:550 )?(?:5\.[02]\.0 )?(?:unknown user|@?[^a-z]{0,12}user unknown)/,
      /recipient preferences|user preference|by (?:the )?(?:recipient|reader|addressee)'s (?:filter|setting)/,
    ],
  },
  {
    // Microsoft 365 looks up in its directory that the address does not exist, and gives no other text than this.
    code: 'EDGE_BLOCKING',
    then: 'RECIPIENT_UNKNOWN',
    patterns: [/5\.4\.1 (?:[<[]?@[\]>]?: )?recipient address rejected ?: access denied/],
  },
  {
    code: 'GROUP_POSTING',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /groups\.google\.com\/support|support\.google\.com\/(?:a|groups)\b.{0,40}(?:group|post)|the group you tried to contact|permission to post|not (?:a )?member of this (?:mailing )?list|members? only|moderated list|you are not a member/,
    ],
  },
  {
    code: 'SENDER_AUTHENTICATION',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /\bspf\b|sender policy framework|openspf|(?:e-?mail|sender) (?:address )?is not verified|customfromdenied|does not advertise auth/,
      /\bdmarc\b|\bdkim\b|domainkeys/,
      /unauthenticated (?:email|mail|sender|senders)|sender (?:id|authentication)|(?:does not|doesn't|not|isn't) (?:pass|authenticated|authorized to send).{0,60}/,
      /authentication (?:check|failed|failure|information|is required)|not permitted to (?:send|relay)|not authenticated/,
    ],
  },
  {
    code: 'REVERSE_NAME',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /reverse (?:dns|lookup|address|mapping|host)|\bptr\b|\brdns\b|no reverse|dns.{0,30}entry for your ip/,
      /(?:cannot|can't|could not|unable to) (?:find|resolve|get) your (?:hostname|host name|reverse|domain)/,
      /client host rejected: cannot find|unresolvable (?:client|relay|host)|hostname.{0,30}(?:does not resolve|not resolve|resolves to)/,
      /fcrdns|forward.confirmed|helo\b.{0,60}(?:reject|invalid|match|denied)|ehlo\b.{0,60}(?:reject|invalid)|fix reverse/,
    ],
  },
  {
    // Exim’s reply under cPanel when no router accepts the address, instead of `Unrouteable address`.
    code: 'NO_ROUTER',
    then: 'RECIPIENT_UNKNOWN',
    patterns: [/the account or domain may not exist, they may be blacklisted, or missing the proper dns/],
  },
  {
    code: 'ACCOUNT_PAUSED',
    then: 'NOT_DELIVERED',
    patterns: [/recipient(?:'s)? (?:e-?mail )?(?:account|mailbox) (?:is|was|has been) (?:blocked|suspended)/],
  },
  {
    code: 'BLOCKED_ADDRESS',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /(?:black|block|deny|reject)[- ]?list|\bd?n[s]?bl\b|\brbl\b|\bdnsbl\b|spamhaus|spamcop|barracuda|sorbs|senderbase|cloudmark|proofpoint|invaluement|uceprotect|spamrats|mailspike/,
      /\b(?:your|client|sending|sender|connecting|source) (?:ip|host|server|system|network|mail server|isp|machine|smtp)[^.]{0,60}(?:block|reject|ban|listed|refus|denied|not allowed|reputation|restricted)/,
      /(?:block|reject|refus|bann|den(?:y|ied)|restrict)[^.]{0,60}\b(?:your|ip|client|the ip)\b[^.]{0,20}(?:address|ip|host|server|network|\[?\d{1,3}\.\d)/,
      /\bip (?:address )?[\[(]?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}[^.]{0,40}(?:block|reject|listed|denied|refus|bad|poor)/,
      /(?:bad|poor|low|ip|sender|domain) reputation|reputation (?:of|for|score|is)|not accepting (?:mail|connections|email) from/,
      /blocked (?:by|using|for|due|because|- see|from)|has been blocked|is blocked|was blocked|temporarily blocked|blocked;|address blocked|access (?:from ip|denied.{0,20}ip)/,
      /dynamic (?:ip|pool|address)|dial-?up|generic (?:hostname|reverse|rdns)|residential ip|bogon|open ?proxy|open relay/,
      /connection (?:refused|dropped|rejected) (?:by policy|due to|because|for (?:spam|abuse))|we do not accept (?:mail|connections) from|no access from mail server/,
      /\bcountry\b.{0,40}(?:blocked|not allowed|denied)|domain.{0,20}has been (?:banned|blocked)|unacceptable mail server/,
      /weren't sent|\bip=[\d.]{7,15} - |\(bl\)|mismatches? client ip|host network not allowed|invalid ip for|my name was rejected|no access from|not allowed - https/,
    ],
  },
  {
    code: 'SPAM_VERDICT',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /\bspam(?:my|ming)?\b|\bjunk ?mail\b|\bunsolicited\b|\bubes?\b|\buce\b|bulk (?:e-?)?mail|spam-?like|spamassassin/,
      /(?:message|mail|content|e-?mail)[^.]{0,40}(?:looks like|considered|identified as|classified as|detected as|appears to be|is likely)/,
      /phish|suspicious|fraud|content (?:filter|filtering|rejected|policy|restriction|scan)|message filtered|rejected by (?:the )?(?:content|filter)/,
    ],
  },
  {
    code: 'VIRUS_VERDICT',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /\bvirus(?:es)?\b|\bmalware\b|\btrojan\b|\bworm\b|infected|attachment.{0,40}(?:block|not allowed|banned|reject|prohibited|dangerous)|bad attachment|file type.{0,20}not/,
    ],
  },
  {
    code: 'SENDER_REFUSED',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /sender(?:'s)? (?:address |domain |e-?mail |verify |verification |envelope )?(?:\S{1,80} )?(?:rejected|refused|denied|blocked|not (?:allowed|accepted|found|exist|valid|authorized|verified)|unknown|invalid|failed|must exist|does not|is not|callout|domain|verify|was|has)/,
      /(?:invalid|bad|unknown|unverified|unresolvable|unrecognized|forged|malformed|null|empty|fake) (?:envelope )?(?:sender|return.?path|mail from|from:|reverse.?path)/,
      /\bmail from\b.{0,80}(?:reject|denied|not allowed|invalid|bad|must|does not|domain)|domain of sender|domain of (?:the )?mail from|envelope sender|from address|"?mail from"? (?:command|address)/,
      /(?:who are you|you are not (?:allowed|authori[sz]ed|permitted)|are not allowed to send|not allowed to send|permission to send|restricted sender)/,
      /(?:only accept|accepts only|accept mail only|allowed only) .{0,40}(?:from|sender)|we don'?t accept (?:mail|e-?mail) from|refuse to receive (?:a )?(?:mail|message) from|mail from \S{1,80} (?:is )?(?:reject|den|not)/,
      /cannot resolve your domain|your (?:e-?mail |mail )?(?:domain|address) (?:\S{1,60} )?(?:is|was|has been|could not|not)/,
      /smtp error from remote (?:mail )?server after mail from|from: domain is invalid|valid from|unrout(?:e)?able sender|sender address rejected|sender verify failed|access denied.{0,10}sender|do not have permission|isn't allowed to send|is not allowed to (?:mail|send)/,
    ],
  },
  {
    code: 'RATE_OR_CONNECTIONS',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /too many (?:connections|messages|e-?mails|errors|sessions|recipients|concurrent|invalid|mails|smtp|unknown|bad|attempts|hops by)|sent to too many/,
      /(?:rate|connection|sending|hourly|daily|message|throughput) (?:limit|control|throttl)|throttl|concurrent (?:connections|smtp)|excessive (?:connections|rate|volume|unknown)/,
      /(?:exceed|limit)[^.]{0,40}(?:per (?:hour|day|minute|session|connection)|connections)|try slowing down|sending (?:too )?(?:fast|quickly)|tempor.{0,20}deferred|deferred due to user complaints|\[ts0\d\]/,
    ],
  },
  {
    code: 'POLICY',
    then: 'OWN_MAIL_REFUSED',
    patterns: [
      /\bpolicy\b|\bpolicies\b|administratively (?:prohibited|denied|blocked)|local configuration|security (?:reasons|policy|settings)/,
      /relay(?:ing)? (?:access )?(?:denied|not|is not|prohibited|operation|refused|failed|restricted)|unable to relay|not (?:a )?relay|cannot relay|relay not|no relaying|not allowed to relay|isn't in my list|authentication required|rcpthosts/,
      /not (?:rfc|rfc-?\d{3,4})|rfc ?-?\d{3,4}.{0,20}(?:complian|violat|5322)|(?:non-?|not |in)complian|duplicate (?:header|from)|missing (?:date|from|message-?id|valid|mandatory|header)|multiple from|header.{0,20}(?:invalid|missing|duplicate|required)/,
      /\btls\b.{0,40}(?:requir|must|not|mandatory)|starttls|encryption (?:required|needed|is required)|must issue|insecure/,
      /(?:rejected|denied|blocked|refused) (?:by|due to|for|because of)[^.]{0,40}(?:policy|rule|security|administrator|owner)|transport rule|mail.?flow rule|prohibited by/,
      /message (?:was |has been )?(?:blocked|quarantined)|refused due to|transaction failed.{0,40}(?:abuse|poli)|banned|access denied|not authori[sz]ed|unauthori[sz]ed|your message was rejected|protocol violation|mail rejete|mail rejected|relay quota|daily relay/,
      /(?:improper use of )?8-?bit data in (?:the )?(?:message )?header|headers? (?:are |is )?too (?:large|long)/,
    ],
  },
  {
    code: 'ACCOUNT_PAUSED_FOR_NOW',
    then: 'NOT_DELIVERED',
    patterns: [
      /(?<!delivery )(?:temporar(?:y|ily)|currently) (?:locked|disabled|suspended|inactive|blocked|frozen)/,
    ],
  },
  {
    code: 'ACCOUNT_PAUSED',
    then: 'NOT_DELIVERED',
    patterns: [
      /(?:is|was|been|mailbox|account|user) (?:frozen|suspended|locked|blocked|on hold)/,
      /(?:account|mailbox|user|recipient|alias|address|domain|e-?mail)[^.]{0,60}(?:disabled|discontinued|deactivated|inactive|suspended|expired|not active|closed|terminated|cancel+ed|locked|frozen|invalid user state)/,
      /(?:disabled|inactive|suspended|expired|deactivated|invalid\/inactive) (?:recipient|user|account|mailbox|address|by)|not active|inactive/,
    ],
  },
  {
    code: 'TOO_LARGE',
    then: 'NOT_DELIVERED',
    patterns: [
      /message (?:size )?(?:is )?(?:too (?:large|big)|exceeds|length exceeds|over)|exceeds? (?:the )?(?:maximum|fixed|size|max|message|limit|administrative)|size limit|too large|too big|mail size|message larger/,
    ],
  },
  {
    code: 'EXPIRED',
    then: 'RECIPIENT_UNREACHABLE',
    patterns: [
      /message expired|retry time(?:out)? (?:has been )?(?:exceeded|not reached)|delivery (?:time )?expired|host not found, try again|temporary (?:dns|lookup|name)|unexpected name server reply|dns query failed/,
    ],
  },
  {
    code: 'NO_SUCH_MAILBOX',
    then: 'RECIPIENT_UNKNOWN',
    patterns: [
      /(?:user|recipient|mailbox|address|account|addressee|local ?part|alias|rcpt|name|person|member|e-?mail|mail ?drop|login)s?(?: name| address| id)?[ :<"'(][^.]{0,80}(?:unknown|not (?:be )?(?:found|exist|known|listed|recogni[sz]ed|valid|available|a valid|registered|here|present)|doesn'?t exist|does ?n[o']t exist|no longer|invalid|undeliverable|unrecogni[sz]ed|not our|non-?existent|isn't|unrouteable|unroutable)/,
      /(?:unknown|invalid|no such|nonexist(?:e|a)nt|non-existent|unrecogni[sz]ed|undefined|unrouteable|unroutable|bad|no|not a valid|not valid|ambiguous|incorrect|not a known|illegal|wrong|not known|unknown or illegal) (?:local |final |e-?mail |mail |destination |virtual |smtp |address\/|or inactive )?(?:user|recipient|mailbox|address|account|addressee|local ?part|alias|rcpt|name|person|mail ?drop|username|member|id\b|forward.?path|mailbox name)(?!, error_code)/,
      /(?:user|recipient|mailbox|account|address)(?: is)? (?:unknown|invalid|not found)|unknown[_ -]user|user_unknown|user[_ ]not[_ ]found/,
      /no (?:mailbox|mail box|account|user|one|recipient|person|valid recipients?|such)\b[^.]{0,40}(?:here|by that name|exists?|found|with that|of that name|at this|person|address|named)?/,
      /(?:does ?n[o']t|doesn'?t|do not|don'?t|did ?n[o']t|cannot|can'?t|not) (?:have|has|find|match|recogni[sz]e)[^@]{0,50}(?:account|user|mailbox|recipient|address)/,
      /(?:not|never) (?:listed|found|known|registered) in|not listed in|can'?t find|isn't listed|unable to find recipient|delivery to mailbox .{0,40} failed|mailbox not found|addressee unknown/,
      /unknown (?:to|at|in|this)|\bis unknown\b|that (?:user|address|mailbox) (?:does|is)|has (?:moved|left)|no longer (?:with|at|on|exist|in use|valid|works?|employed|available)|address (?:has )?changed|please (?:update|remove)|relocated/,
      /(?:utilisateur|destinataire|adresse|bo[iî]te|mailbox|empf[aä]nger|benutzer|adressat|postfach|gebruiker|ontvanger|adres|usuario|buz[oó]n|destinatario)[^.]{0,60}(?:inconnue?|introuvable|n'existe|unbekannt|nicht (?:gefunden|bekannt|vorhanden)|existiert|onbekend|bestaat niet|desconocid|no existe)/,
      /(?:unbekannt|onbekende|inconnu|desconocido)e?r? (?:empf|benutz|adress|gebruik|utilis|destin|usuari)/,
      /invalid final delivery userid|requested action not taken: mailbox unavailable \(-?\d+:\d+:-?\d+\)|recipient unknown|unable to deliver message to <?@>? \(and other recipients in the same domain\)|check if address is correct|account or domain may not exist|見つかりません|リストにありません|不存在|не существует|not listed in domino/,
      /not our customer|this (?:address|user|account|mailbox|recipient|is an? unknown) .{0,20}(?:not|invalid|unknown)|not a valid mailbox|unroutable address|no matches to nameserver|recipient (?:address )?rejected\.?$|#5\.1\.0 address rejected|^542 @ rejected|bad destination mailbox|address does not|does not exist|doesn't exist/,
    ],
  },
  {
    code: 'NO_SUCH_DOMAIN',
    then: 'RECIPIENT_UNKNOWN',
    patterns: [
      /(?:host|domain|name|hostname|system)[^.]{0,20} (?:not found|unknown|not exist|does not exist|could not be found|invalid|not valid)(?!.{0,20}try again)/,
      /(?:unknown|invalid|no such|illegal|non-?existent|unrouteable mail|unresolvable|bad destination) (?:mail )?(?:host|domain|system|hostname)/,
      /couldn'?t find any host|nxdomain|non-existent domain|(?:domain|host)[^.]{0,60}(?:does ?n[o']t exist|doesn't exist|couldn'?t be found|could not be found|cannot be found|not found|no such)/,
      /null ?mx|does(?:n't| not) (?:accept|receive) (?:any )?(?:e-?mail|mail)\b|accepts? no mail|no mail is accepted|host\/domain does not|not accepting network messages|doesn't receive|does not receive/,
      /no (?:mx|mail exchanger|route to host|dns|a) (?:or a )?(?:record|found|for)|mx (?:lookup|record|points)|all relevant mx records|lowest numbered mx|no mail server|dns (?:loop|no|query|lookup|error|server returned)/,
      /domain is not reachable|illegal host\/domain name|no smtp service|does not accept mail|couldn't find a mail exchanger/,
    ],
  },
  {
    code: 'UNREACHABLE',
    then: 'RECIPIENT_UNREACHABLE',
    patterns: [
      /(?:connection|session|operation|conversation|dialog|transaction)[^.]{0,30}(?:timed? ?out|refused|lost|reset|dropped|closed|broken|aborted|failed|terminated)|(?:read|write|receive|timed?)[- ]?(?:error|out)\b/,
      /(?:delivery|message|retry|time|mail)[^.]{0,30}(?:expired|time.?(?:out|limit)|too old|too long|exceeded)|expired|retry (?:time|timeout)|been in the queue|in the queue too long|could not be delivered (?:within|for|after|in)|undeliver(?:ed|able) (?:for|after)/,
      /(?:network|host|server|no route)[^.]{0,30}(?:unreachable|not responding|not answer|unavailable|down)|(?:can'?t|cannot|couldn'?t|could not|unable to|wasn'?t able to|failed to) (?:connect|contact|reach|establish|open)/,
      /(?:system|server|resources?|service)[^.]{0,30}(?:temporarily|unavailable|not available|full|busy|error|problem|failure|too busy|overloaded)|try again later|temporar(?:y|ily)|local problem|lookup (?:failed|failure|error)|mail loop|too many hops|hop count|routing loop|loops? back|loop detected/,
      /giving up(?! on )|all hosts have been failing|did not accept our requests to connect|socket error|multiple retries|not reachable|failed \d+ attempts|could not find a gateway|aborted after|essayer plus tard|versuchen sie es sp[aä]ter|probeer het later/,
    ],
  },
];

/** The meaning of an automatic message that is not a delivery report. @internal */
export const replyPatterns: readonly BouncePattern[] = [
  {
    // Amazon SNS reports events of Amazon SES as JSON.
    code: 'FEEDBACK_REPORT',
    then: 'COMPLAINT',
    patterns: [
      /"notificationtype[\\" :]{2,10}complaint|^complaint about message from|to unsubscribe from the message|this is an email abuse report|feedback-type: (?:abuse|fraud|auth-failure|opt-out)/,
    ],
  },
  {
    code: 'ACTION',
    then: 'DELIVERED',
    patterns: [/"notificationtype[\\" :]{2,10}delivery"?/],
  },
  {
    code: 'CONFIRM_SENDER',
    then: 'CHALLENGE',
    patterns: [
      /(?:confirm|verify|prove|authenticate)[^.]{0,80}(?:you are (?:a )?(?:human|person|real)|human|not a (?:robot|machine|spammer)|your (?:message|e-?mail|mail|identity|address)|yourself|that you sent)/,
      /(?:click|follow|visit|reply)[^.]{0,60}(?:to (?:confirm|verify|release|deliver|complete|approve)|confirm)|challenge[- ]response|sender (?:address )?(?:verification|confirmation) (?:is )?(?:required|request|needed)|reply to this (?:message|e-?mail)[^.]{0,40}(?:deliver|confirm|whitelist)|captcha/,
      /(?:awaiting|until)[^.]{0,30}(?:confirmation|verification)|(?:is|being) held (?:until|pending|for)|whitelist(?:ed)? (?:you|your)|approved senders?|boxbe|spamarrest|bluebottle|mailinblack/,
      /best[aä]tigen sie[^.]{0,60}(?:mensch|absender|nachricht|e-?mail)|zu best[aä]tigen[^.]{0,60}(?:mensch|roboter|absender)|pour confirmer[^.]{0,60}(?:humain|robot|identit)|confirme[^.]{0,60}(?:humano|robot|identidad)|(?:confirmez|v[eé]rifiez)[^.]{0,60}(?:humain|identit|exp[eé]diteur|message)|bevestig[^.]{0,60}(?:mens|afzender|bericht|identiteit)/,
    ],
  },
  {
    code: 'USE_OUR_FORM',
    then: 'FORM_NEEDED',
    patterns: [
      /(?:mail ?box|address|inbox|e-?mail|account|alias)[^.]{0,60}(?:not (?:be )?(?:monitored|read|checked|attended|reviewed|processed|in use)|unmonitored|unattended|no longer (?:monitored|accept|process|in use|used|read|reviewed|handle))/,
      /(?:unmonitored|unattended|not monitored|non-?monitored) (?:mail ?box|address|inbox|e-?mail|account)/,
      /(?:please|must|only|instead|should|have to|need to|required to|kindly|can)[^.]{0,60}(?:use|using|submit|fill|complete|via|through|visit|file|report|go to)[^.]{0,80}(?:\bforms?\b|web-?form|abuse portal|online (?:report|tool|complaint))/,
      /(?:\bforms?\b|web-?form|portal)[^.]{0,60}(?:to (?:report|submit|file)|instead|only)|(?:no longer|do not|does not|don't|cannot|not) (?:accept|process|handle|take|read|review)[^.]{0,60}(?:by|via|through|sent|e-?mail|reports?|complaints?|messages?)/,
      /\bonly (?:accept|take|process|handle)s?[^.]{0,60}(?:via|through|by|using|in) (?:our|the|this)[^.]{0,40}(?:portal|form|website|page)|(?:utilice|use|rellene)[^.]{0,40}formulario|buz[oó]n no (?:es|est[aá]) (?:atendido|monitorizado|le[ií]do)|(?:nutzen|verwenden|benutzen) sie[^.]{0,60}formular|formular[^.]{0,60}https?:|(?:utilise[rz]|remplir|remplissez|via)[^.]{0,60}formulaire|(?:gebruik|vul)[^.]{0,60}formulier|postfach wird nicht (?:gelesen|betreut)|bo[iî]te[^.]{0,30}pas (?:lue|consult[eé]e|surveill[eé]e)|mailbox wordt niet (?:gelezen|gecontroleerd)/,
    ],
  },
  {
    code: 'ABSENT',
    then: 'OUT_OF_OFFICE',
    patterns: [
      /out of (?:the )?office|\booo\b|on (?:annual |sick |parental |maternity )?(?:leave|vacation|holidays?)|away from (?:my|the) (?:office|desk|e-?mail|mail)|(?:currently|am|be|is) (?:away|absent|travel+ing|unavailable|out)|will (?:be )?(?:back|return)|limited access to|vacation|annual leave|auto(?:matic)?[- ]?reply.{0,20}away/,
      /abwesenheit|nicht im (?:b[uü]ro|haus)|im urlaub|au[sß]er haus|afwezig|niet aanwezig|met verlof|op vakantie|absen(?:t|ce)|en cong[eé]|hors du bureau|fuera de (?:la )?oficina|de vacaciones|ferien|nicht erreichbar|niet bereikbaar|wieder (?:da|im b[uü]ro|erreichbar)|^\s*abwesend/,
    ],
  },
  {
    code: 'TICKET_OPENED',
    then: 'RECEIPT',
    patterns: [
      /(?:received|got|recorded|logged|registered|accepted)[^.]{0,40}(?:your|this|the) (?:message|e-?mail|mail|report|complaint|request|inquiry|enquiry|notice|ticket|submission|abuse)/,
      /(?:your|this|a|the|new|support|abuse) (?:message|e-?mail|report|complaint|request|inquiry|ticket|case|incident|submission)[^.]{0,60}(?:received|opened|created|assigned|registered|logged|will be (?:reviewed|handled|processed|answered|investigated))/,
      /thank(?:s| you) for (?:contacting|your (?:report|message|e-?mail|mail|request|complaint|submission|notification|abuse)|reporting|writing|submitting)|ticket (?:id|number|no|#)|case (?:id|number|#)|\[(?:ticket|case|ref|#)[^\]]{0,40}\]|reference (?:number|id)/,
      /(?:ihre|deine) (?:nachricht|e-?mail|meldung|anfrage)[^.]{0,40}(?:erhalten|eingegangen)|(?:bien re[cç]u|accus[eé] de r[eé]ception|nous avons re[cç]u)|(?:uw|je) (?:bericht|e-?mail|melding|mail)[^.]{0,40}ontvangen|ticketnummer|hemos recibido/,
    ],
  },
];
