// Services whose addresses contain another address, and their function. Origin: the documentation and the visible links
// of each service named (Internet Archive, archive.today, Google, Microsoft Defender for Office 365, Proofpoint URL
// Defense, Barracuda, Cisco, Sophos, Avanan, Meta, VK, Valve and others), and public tools that undo such links.
// Checked 2026-11-29. Coverage: the usual ones. An unencoded address inside another is found without a row
// (`EMBEDDED`). Left out: short links and links with a reference number (t.co, bit.ly, Mimecast): they do not contain
// their target.
import type { RelationReason } from './relation.js';

/** How the inner address is written. @internal */
export type WrapperForm =
  | 'PARAMETER'
  | 'WHOLE_QUERY'
  | 'PATH'
  | 'PROOFPOINT_V2'
  | 'PROOFPOINT_V3'
  | 'AVANAN'
  | 'BASE64'
  | 'BING'
  | 'CACHE_QUERY';

/** One form of the addresses of one service. @internal */
export interface WrapperRow {
  /** The end of the host name, in whole labels. `*` at the end matches any top-level domain. */
  readonly host: string;
  /** The beginning of the path. */
  readonly path: string;
  readonly form: WrapperForm;
  /** The parameters that may contain the inner address, or a pattern for the parts of the path to skip. */
  readonly parameters: readonly string[];
  readonly reason: RelationReason;
}

const row = (
  reason: RelationReason,
  host: string,
  path: string,
  form: WrapperForm,
  ...parameters: string[]
): WrapperRow => ({ reason, host, path, form, parameters });

/** All forms; the first that matches is used. @internal */
export const wrappers: readonly WrapperRow[] = [
  row('ARCHIVED_COPY', 'archive.org', '/web/', 'PATH', '[0-9]{1,14}\\*?[a-z_]{0,4}/|\\*/'),
  row('ARCHIVED_COPY', 'archive.org', '/save/', 'PATH'),
  row('ARCHIVED_COPY', 'arquivo.pt', '/', 'PATH', '(?:wayback|noFrame/replay)/[0-9]{4,14}[a-z_]{0,4}/'),
  row('ARCHIVED_COPY', 'webarchive.org.uk', '/wayback/', 'PATH', '[a-z-]+/[0-9]{4,14}[a-z_]{0,4}/'),
  row(
    'ARCHIVED_COPY',
    'webarchive.nationalarchives.gov.uk',
    '/',
    'PATH',
    '(?:ukgwa/)?[0-9]{4,14}[a-z_]{0,4}/',
  ),
  row('ARCHIVED_COPY', 'vefsafn.is', '/is/', 'PATH', '[0-9]{4,14}[a-z_]{0,4}/'),
  row('ARCHIVED_COPY', 'webrecorder.io', '/', 'PATH', '[^/]+/[^/]+/(?:[^/]+/)?[0-9]{4,14}[a-z_]{0,4}/'),
  row('ARCHIVED_COPY', 'conifer.rhizome.org', '/', 'PATH', '[^/]+/[^/]+/(?:[^/]+/)?[0-9]{4,14}[a-z_]{0,4}/'),
  row(
    'ARCHIVED_COPY',
    'timetravel.mementoweb.org',
    '/',
    'PATH',
    '(?:memento|list|timegate)/(?:[0-9]{4,14}/)?',
  ),
  row('ARCHIVED_COPY', 'ghostarchive.org', '/', 'PARAMETER', 'archive', 'term'),
  row('ARCHIVED_COPY', 'megalodon.jp', '/', 'PATH', '(?:ref/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{2}/'),
  ...[
    'archive.today',
    'archive.ph',
    'archive.is',
    'archive.li',
    'archive.vn',
    'archive.fo',
    'archive.md',
  ].map((host) =>
    row(
      'ARCHIVED_COPY',
      host,
      '/',
      'PATH',
      '(?:[0-9]{4}[0-9.-]*|newest|oldest|timegate|timemap|o/[A-Za-z0-9]+|submit)/',
    ),
  ),
  row('ARCHIVED_COPY', 'archive.today', '/submit', 'PARAMETER', 'url'),
  row('ARCHIVED_COPY', 'archive.ph', '/', 'PARAMETER', 'url', 'run'),
  row('CACHED_COPY', 'webcache.googleusercontent.com', '/search', 'CACHE_QUERY', 'q'),
  row('CACHED_COPY', 'google.*', '/search', 'CACHE_QUERY', 'q'),
  row('CACHED_COPY', 'cc.bingj.com', '/cache.aspx', 'PARAMETER', 'u', 'q'),
  row('CACHED_COPY', 'cdn.ampproject.org', '/', 'PATH', '(?:[cvi]|wp|mp4|ii/[^/]+|i)/(?:s/)?'),
  row('CACHED_COPY', 'bing-amp.com', '/', 'PATH', '[cv]/(?:s/)?'),
  row('CACHED_COPY', 'google.*', '/amp/', 'PATH', '(?:s/)?'),
  ...['i0.wp.com', 'i1.wp.com', 'i2.wp.com', 'i3.wp.com'].map((host) =>
    row('CACHED_COPY', host, '/', 'PATH'),
  ),
  row('CACHED_COPY', 'external-content.duckduckgo.com', '/iu/', 'PARAMETER', 'u'),
  row('CACHED_COPY', 'images.weserv.nl', '/', 'PARAMETER', 'url'),
  row('CACHED_COPY', 'wsrv.nl', '/', 'PARAMETER', 'url'),
  row('CACHED_COPY', '12ft.io', '/', 'PATH', '(?:proxy\\?q=)?'),
  row('CACHED_COPY', 'r.jina.ai', '/', 'PATH'),
  row('TRANSLATION', 'translate.google.*', '/', 'PARAMETER', 'u'),
  row('TRANSLATION', 'translate.googleusercontent.com', '/translate', 'PARAMETER', 'u'),
  row('TRANSLATION', 'translate.yandex.*', '/', 'PARAMETER', 'url'),
  row('TRANSLATION', 'microsofttranslator.com', '/', 'PARAMETER', 'a', 'r'),
  row('TRANSLATION', 'translatetheweb.com', '/', 'PARAMETER', 'a', 'r'),
  row('TRANSLATION', 'translate.baidu.com', '/', 'PARAMETER', 'query'),
  row('TRANSLATION', 'fanyi.baidu.com', '/', 'PARAMETER', 'query'),
  row('TRANSLATION', 'papago.naver.net', '/website', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'safelinks.protection.outlook.com', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'statics.teams.cdn.office.net', '/evergreen-assets/safelinks/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'urldefense.proofpoint.com', '/v1/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'urldefense.proofpoint.com', '/v2/', 'PROOFPOINT_V2', 'u'),
  row('LINK_PROTECTOR', 'urldefense.proofpoint.com', '/v3/', 'PROOFPOINT_V3'),
  row('LINK_PROTECTOR', 'urldefense.com', '/v3/', 'PROOFPOINT_V3'),
  row('LINK_PROTECTOR', 'urldefense.us', '/v3/', 'PROOFPOINT_V3'),
  row('LINK_PROTECTOR', 'urldefense.us', '/v2/', 'PROOFPOINT_V2', 'u'),
  row('LINK_PROTECTOR', 'avanan.click', '/v', 'AVANAN'),
  row('LINK_PROTECTOR', 'checkpoint.com', '/v', 'AVANAN'),
  row('LINK_PROTECTOR', 'linkprotect.cudasvc.com', '/url', 'PARAMETER', 'a'),
  row('LINK_PROTECTOR', 'secure-web.cisco.com', '/', 'PATH', '[^/]+/'),
  row('LINK_PROTECTOR', 'clicktime.symantec.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'clicktime.cloud.postoffice.net', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'trendmicro.com', '/wis/clicktime/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'fireeye.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'protection.sophos.com', '/', 'BASE64', 'u'),
  row('LINK_PROTECTOR', 'mailguard.com.au', '/', 'PARAMETER', 'u', 'url'),
  row('LINK_PROTECTOR', 'l.facebook.com', '/l.php', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'lm.facebook.com', '/l.php', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'facebook.com', '/l.php', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'facebook.com', '/flx/warn/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.messenger.com', '/l.php', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.instagram.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.threads.net', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.threads.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.workplace.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'l.wl.co', '/l', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'google.*', '/url', 'PARAMETER', 'q', 'url'),
  row('LINK_PROTECTOR', 'google.*', '/imgres', 'PARAMETER', 'imgurl', 'imgrefurl'),
  row('LINK_PROTECTOR', 'youtube.com', '/redirect', 'PARAMETER', 'q'),
  row('LINK_PROTECTOR', 'bing.com', '/ck/a', 'BING', 'u'),
  row('LINK_PROTECTOR', 'bing.com', '/images/search', 'PARAMETER', 'mediaurl'),
  row('LINK_PROTECTOR', 'duckduckgo.com', '/l/', 'PARAMETER', 'uddg'),
  row('LINK_PROTECTOR', 'vk.com', '/away.php', 'PARAMETER', 'to'),
  row('LINK_PROTECTOR', 'vk.ru', '/away.php', 'PARAMETER', 'to'),
  row('LINK_PROTECTOR', 'away.vk.com', '/', 'PARAMETER', 'to'),
  row('LINK_PROTECTOR', 'ok.ru', '/dk', 'PARAMETER', 'st.link'),
  row('LINK_PROTECTOR', 'steamcommunity.com', '/linkfilter', 'PARAMETER', 'url', 'u'),
  row('LINK_PROTECTOR', 'slack-redir.net', '/link', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'out.reddit.com', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'reddit.com', '/media', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'linkedin.com', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 't.umblr.com', '/redirect', 'PARAMETER', 'z'),
  row('LINK_PROTECTOR', 'tumblr.com', '/', 'PARAMETER', 'z'),
  row('LINK_PROTECTOR', 'deviantart.com', '/users/outgoing', 'WHOLE_QUERY'),
  row('LINK_PROTECTOR', 'exit.sc', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'tiktok.com', '/link/', 'PARAMETER', 'target'),
  row('LINK_PROTECTOR', 't.me', '/iv', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 't.me', '/share/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'telegram.me', '/share/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'getpocket.com', '/redirect', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'weixin110.qq.com', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'link.zhihu.com', '/', 'PARAMETER', 'target'),
  row('LINK_PROTECTOR', 'disq.us', '/', 'PARAMETER', 'url'),
  row('LINK_PROTECTOR', 'redirect.viglink.com', '/', 'PARAMETER', 'u'),
  row('LINK_PROTECTOR', 'pixiv.net', '/jump.php', 'WHOLE_QUERY'),
  ...[
    'href.li',
    'anonym.to',
    'anon.to',
    'nullrefer.com',
    'dereferer.me',
    'dereferer.org',
    'hidereferrer.com',
    'nullref.com',
  ].map((host) => row('LINK_PROTECTOR', host, '/', 'WHOLE_QUERY')),
];

/** Reasons for which the outer address redirects to the inner one and does not show a copy. @internal */
export const redirects: ReadonlySet<RelationReason> = new Set(['LINK_PROTECTOR']);
