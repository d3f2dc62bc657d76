// Different address forms that platforms use for one item, each with the common form. Origin: the help pages and share
// links of each platform, and public URL rule lists of archiving tools. Checked 2026-11-29. Coverage: the platforms
// that reports name most. Left out: forms with a reference number that only the platform can resolve (fb.watch,
// vm.tiktok.com, pin.it, t.co).

/** One form: when `pattern` matches host, path and query, `item` identifies the item. @internal */
export interface PlatformAlias {
  readonly pattern: RegExp;
  /** A replacement text: `$1` is the first group. */
  readonly item: string;
}

const alias = (pattern: RegExp, item: string): PlatformAlias => ({ pattern, item });

/** Each is matched against the host name without `www.` and mobile labels, the path and the query. @internal */
export const platformAliases: readonly PlatformAlias[] = [
  alias(/^youtu\.be\/([\w-]{11})\/?(?:\?.*)?$/, 'youtube:$1'),
  alias(
    /^(?:music\.|gaming\.)?youtube(?:-nocookie)?\.com\/(?:embed|shorts|live|v|e)\/([\w-]{11})\/?(?:\?.*)?$/,
    'youtube:$1',
  ),
  alias(/^(?:music\.|gaming\.)?youtube\.com\/watch\/?\?(?:.*&)?v=([\w-]{11})(?:&.*)?$/, 'youtube:$1'),
  alias(
    /^(?:twitter|x|fxtwitter|vxtwitter|fixupx|twittpr)\.com\/(?:[^/?]+|i\/web)\/status(?:es)?\/([0-9]+)(?:\/.*)?(?:\?.*)?$/,
    'x:$1',
  ),
  alias(/^(?:twitter|x|fxtwitter|vxtwitter|fixupx)\.com\/([A-Za-z0-9_]{1,15})\/?(?:\?.*)?$/, 'x:@$1'),
  alias(
    /^(?:old\.|new\.|np\.|i\.|amp\.|sh\.)?reddit\.com\/(?:r|user|u)\/[^/]+\/comments\/([a-z0-9]+)\/[^/?]+\/([a-z0-9]+)\/?(?:\?.*)?$/,
    'reddit:$1:$2',
  ),
  alias(
    /^(?:old\.|new\.|np\.|i\.|amp\.|sh\.)?reddit\.com\/(?:(?:r|user|u)\/[^/]+\/)?comments\/([a-z0-9]+)(?:\/[^/?]*)?\/?(?:\?.*)?$/,
    'reddit:$1',
  ),
  alias(/^redd\.it\/([a-z0-9]+)\/?$/, 'reddit:$1'),
  alias(
    /^(?:old\.|new\.|np\.|i\.|amp\.|sh\.)?reddit\.com\/(r|user|u)\/([^/?]+)\/?(?:\?.*)?$/,
    'reddit:$1/$2',
  ),
  alias(/^(?:t\.me|telegram\.me|telegram\.dog)\/(?:joinchat\/|\+|%2B)([\w-]+)\/?$/, 'telegram:+$1'),
  alias(
    /^(?:t\.me|telegram\.me|telegram\.dog)\/(?:s\/)?([A-Za-z]\w{3,31})\/?(?:\?(?!start).*)?$/,
    'telegram:$1',
  ),
  alias(
    /^(?:t\.me|telegram\.me|telegram\.dog)\/(?:s\/)?([A-Za-z]\w{3,31}|c\/[0-9]+)\/([0-9]+)\/?(?:\?.*)?$/,
    'telegram:$1/$2',
  ),
  alias(/^([A-Za-z]\w{3,31})\.t\.me\/?$/, 'telegram:$1'),
  alias(/^([A-Za-z]\w{3,31})\.t\.me\/([0-9]+)\/?$/, 'telegram:$1/$2'),
  alias(
    /^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)\/(?:[^?]*\/)?(?:watch|video\.php|videos)\/?(?:live\/)?\?(?:.*&)?v=([0-9]+)(?:&.*)?$/,
    'facebook:video:$1',
  ),
  alias(
    /^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)\/[^/]+\/videos\/(?:[^/]+\/)?([0-9]+)\/?(?:\?.*)?$/,
    'facebook:video:$1',
  ),
  alias(/^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)\/reel\/([0-9]+)\/?(?:\?.*)?$/, 'facebook:video:$1'),
  alias(
    /^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)\/photo(?:\.php)?\/?\?(?:.*&)?fbid=([0-9]+)(?:&.*)?$/,
    'facebook:photo:$1',
  ),
  alias(
    /^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)\/groups\/([^/?]+)\/(?:permalink|posts)\/([0-9]+)\/?(?:\?.*)?$/,
    'facebook:group:$1:$2',
  ),
  alias(
    /^(?:mbasic\.|touch\.|web\.|free\.|p\.|d\.|iphone\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|fb\.com)\/(?!l\.php|flx\/)(.+)$/,
    'facebook:$1',
  ),
  alias(
    /^(?:instagram\.com|instagr\.am|ddinstagram\.com|kkinstagram\.com)\/(?:[^/?]+\/)?(?:p|reel|reels|tv)\/([\w-]+)(?:\/.*)?(?:\?.*)?$/,
    'instagram:$1',
  ),
  alias(/^(?:instagram\.com|instagr\.am|ddinstagram\.com)\/([\w.]+)\/?(?:\?.*)?$/, 'instagram:@$1'),
  alias(
    /^(?:vx)?tiktok\.com\/(?:@[^/]*\/(?:video|photo)|v|embed(?:\/v2)?|player\/v1|share\/video)\/([0-9]+)(?:\.html)?\/?(?:\?.*)?$/,
    'tiktok:$1',
  ),
  alias(/^(?:vk\.com|vk\.ru|vkontakte\.ru)\/(.+)$/, 'vk:$1'),
  alias(/^(?:ok\.ru|odnoklassniki\.ru)\/(?!dk)(.+)$/, 'ok:$1'),
  alias(
    /^(?:discord\.gg(?:\/invite)?|discord\.com\/invite|discordapp\.com\/invite|dsc\.gg)\/([\w-]+)\/?(?:\?.*)?$/,
    'discord:$1',
  ),
  alias(/^(?:(?:canary|ptb)\.)?discord(?:app)?\.com\/channels\/(.+)$/, 'discord:channel:$1'),
  alias(
    /^(?:cdn\.discordapp\.com|media\.discordapp\.net|images-ext-[0-9]\.discordapp\.net)\/attachments\/([0-9]+\/[0-9]+\/[^?]+)(?:\?.*)?$/,
    'discord:file:$1',
  ),
  alias(/^(?:i\.)?imgur\.com\/(?!a\/|gallery\/)([A-Za-z0-9]{5,8})(?:\.\w+)?$/, 'imgur:$1'),
  alias(/^imgur\.com\/(?:a|gallery|t\/[^/]+)\/(?:[\w-]+-)?([A-Za-z0-9]{5,8})$/, 'imgur:album:$1'),
  alias(
    /^(?:dropbox\.com|dl\.dropbox(?:usercontent)?\.com)\/((?:s|sh|scl)\/[^?]+)(?:\?(?:(?:.*&)?(rlkey=[^&]+).*|.*))?$/,
    'dropbox:$1:$2',
  ),
  alias(
    /^(?:drive|docs)\.google\.com\/(?:a\/[^/]+\/)?(?:u\/[0-9]+\/)?file\/(?:u\/[0-9]+\/)?d\/([\w-]+)(?:\/.*)?(?:\?.*)?$/,
    'gdrive:$1',
  ),
  alias(
    /^(?:drive|docs)\.google\.com\/(?:u\/[0-9]+\/)?(?:open|uc)\?(?:.*&)?id=([\w-]+)(?:&.*)?$/,
    'gdrive:$1',
  ),
  alias(
    /^drive\.usercontent\.google\.com\/(?:u\/[0-9]+\/)?(?:download|uc)\?(?:.*&)?id=([\w-]+)(?:&.*)?$/,
    'gdrive:$1',
  ),
  alias(
    /^drive\.google\.com\/drive\/(?:u\/[0-9]+\/)?(?:mobile\/)?folders\/([\w-]+)(?:\?.*)?$/,
    'gdrive:folder:$1',
  ),
  alias(/^mega\.(?:nz|io|co\.nz)\/(?:file|embed)\/([\w-]+)(?:\/.*)?(?:#.*)?$/, 'mega:$1'),
  alias(/^mega\.(?:nz|io|co\.nz)\/folder\/([\w-]+)(?:\/.*)?(?:#.*)?$/, 'mega:folder:$1'),
  alias(/^mega\.(?:nz|io|co\.nz)\/(?:embed)?#F!([\w-]+)(?:!.*)?$/, 'mega:folder:$1'),
  alias(/^mega\.(?:nz|io|co\.nz)\/(?:embed)?#!([\w-]+)(?:!.*)?$/, 'mega:$1'),
  alias(
    /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/)?([0-9]+)(?:\/[0-9a-f]+)?\/?(?:\?.*)?$/,
    'vimeo:$1',
  ),
  alias(
    /^(?:dai\.ly|(?:geo\.)?dailymotion\.com\/(?:embed\/)?video)\/([a-z0-9]+)(?:_[^?]*)?(?:\?.*)?$/,
    'dailymotion:$1',
  ),
  alias(
    /^(?:api\.whatsapp\.com|wa\.me|chat\.whatsapp\.com)\/(?:invite\/)?([A-Za-z0-9]{20,24})\/?(?:\?.*)?$/,
    'whatsapp:$1',
  ),
  alias(
    /^(?:api\.whatsapp\.com\/send\/?\?(?:.*&)?phone=%?2?B?|wa\.me\/%?2?B?\+?)([0-9]{6,15})(?:[&?].*)?\/?$/,
    'whatsapp:+$1',
  ),
  alias(/^(?:flickr\.com\/photos\/[^/]+\/)([0-9]+)(?:\/.*)?$/, 'flickr:$1'),
  alias(
    /^(?:archive\.(?:today|ph|is|li|vn|fo|md))\/([A-Za-z0-9]{4,6})(?:\/(?:image|again))?$/,
    'archive.today:$1',
  ),
  alias(/^(?:snapchat\.com\/add|story\.snapchat\.com\/(?:u|s))\/([\w.-]+)\/?(?:\?.*)?$/, 'snapchat:$1'),
  alias(/^([a-z0-9-]+)\.tumblr\.com\/(?:post|image)\/([0-9]+)(?:\/.*)?$/, 'tumblr:$1:$2'),
  alias(/^tumblr\.com\/(?:blog\/view\/)?([a-z0-9-]+)\/([0-9]+)(?:\/.*)?$/, 'tumblr:$1:$2'),
  alias(/^((?:[a-z-]+)\.wikipedia\.org\/(?:wiki\/)[^?]+)$/, 'wikipedia:$1'),
];
