// Fragments that name a place on the page, or the origin of a click, and never what is shown. Origin: the HTML standard
// (`top`), the URL Fragment Text Directives draft (`:~:`), the anchors of common blog, forum and imageboard software,
// and the fragments that advertising and log-in scripts add; from general knowledge, because no list was found. Written
// 2026-11-22. Coverage: the usual ones. Places count as such only on a page that names a thread: on the first page of a
// site or in an album a number or a word chooses what is shown. A missing row splits one page in two, which costs work.
// A wrong row merges two pages, so that one of them is never examined. Left out: anything that a site may use to choose
// an album, a channel, a file or a page.

/** Whole fragments that scripts add and that choose nothing on any page, in lower case. @internal */
export const residues: ReadonlySet<string> = new Set(['google_vignette', 'goog_rewarded', '_=_']);

/** Whole fragments that name a place in a thread or an article, in lower case. @internal */
export const placeNames: ReadonlySet<string> = new Set([
  ...['top', 'bottom', 'end', 'content', 'main', 'main-content', 'header', 'footer'],
  ...['comment', 'comments', 'commentform', 'comment-form', 'respond', 'reply', 'replies', 'reviews'],
  ...['lastpost', 'last-post', 'newpost', 'new', 'unread', 'quickreply', 'postmenu', 'disqus_thread', 'more'],
]);

/** Prefixes before the number of a post in a thread; imageboards use no prefix. @internal */
export const postPrefixes: readonly string[] = [
  ...[
    '',
    'p',
    'q',
    'c',
    'r',
    'no',
    'pid',
    'cid',
    'pc',
    'post',
    'post-',
    'post_',
    'js-post-',
    'entry',
    'entry-',
    'reply',
    'reply-',
    'reply_',
  ],
  ...[
    'msg',
    'msg-',
    'msg_',
    'message',
    'message-',
    'comment',
    'comment-',
    'comment_',
    'comments-',
    'findcomment-',
    'div-comment-',
  ],
  ...['li-comment-', 'issuecomment-', 'discussioncomment-', 'discussion_r', 'answer-', 'idcomment-'],
];

/** Path segments that are followed by the name of one thread, in lower case. @internal */
export const threadWords: ReadonlySet<string> = new Set([
  ...[
    'thread',
    'threads',
    'topic',
    'topics',
    'discussion',
    'discussions',
    'comments',
    'question',
    'questions',
    'issues',
    'issue',
  ],
  ...[
    'showthread',
    'viewtopic',
    'forum-thread',
    'diskussion',
    'sujet',
    'onderwerp',
    'tema',
    'themen',
    'hilo',
  ],
]);

/** Short path segments that mean the same only when a number follows, in lower case. @internal */
export const numberedThreadWords: ReadonlySet<string> = new Set([
  't',
  'q',
  'res',
  'pull',
  'tickets',
  'ticket',
  'msg',
  'message',
]);

/**
 * Path segments that are followed by the name of one article, in lower case. There a comment is a place; a number is
 * not.
 * @internal
 */
export const articleWords: ReadonlySet<string> = new Set([
  ...[
    'post',
    'posts',
    'article',
    'articles',
    'story',
    'news',
    'blog',
    'beitrag',
    'bericht',
    'artikel',
    'nieuws',
    'actualite',
  ],
]);

/** Scripts that show one thread by their query, without file extension, in lower case. @internal */
export const threadScripts: ReadonlySet<string> = new Set([
  ...[
    'viewtopic',
    'showthread',
    'showtopic',
    'thread',
    'topic',
    'read',
    'showpost',
    'viewthread',
    'forumdisplay',
  ],
]);

/** Parameters whose number identifies one thread, in lower case. @internal */
export const threadParameters: ReadonlySet<string> = new Set([
  'topic',
  'tid',
  'threadid',
  'thread_id',
  'topicid',
  'showtopic',
  'thread',
]);

/** Path segments that name a collection of images or files, in lower case. There, numbers are content. @internal */
export const albumWords: ReadonlySet<string> = new Set([
  ...[
    'album',
    'albums',
    'gallery',
    'galleries',
    'galerie',
    'galerij',
    'photos',
    'photo',
    'fotos',
    'foto',
    'pics',
    'pictures',
  ],
  ...[
    'images',
    'image',
    'img',
    'videos',
    'video',
    'media',
    'set',
    'sets',
    'collection',
    'folder',
    'slideshow',
    'viewer',
    'player',
  ],
]);

/** Prefixes of parameter names that say where a click came from. @internal */
export const trackingPrefixes: readonly string[] = ['utm_', 'xtor'];
