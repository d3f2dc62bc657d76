// Fragments that name a place on the page, or who clicked, and never what is shown.
// Origin: the HTML standard (`top`), the URL Fragment Text Directives draft (`:~:`), the anchors that common blog, forum
// and imageboard software writes, and what advertising and log-in scripts leave behind; from general knowledge, for no
// list was found. Written 2026-11-22.
// Coverage: the usual ones. Places count as such only on a page that names a thread: on the first page of a site or in an
// album a number or a word chooses what is shown.
// What is missing splits one page in two, which costs work; what does not belong here would
// make two pages one, so that one of them is never looked at.
// Left out: anything that a site may use to choose an album, a channel, a file or a page.

/** Whole fragments that scripts leave behind and that choose nothing on any page, in lower case. @internal */
export const residues: ReadonlySet<string> = new Set(['google_vignette', 'goog_rewarded', '_=_']);

/** Whole fragments that name a place in a thread or an article, in lower case. @internal */
export const placeNames: ReadonlySet<string> = new Set([
  ...['top', 'bottom', 'end', 'content', 'main', 'main-content', 'header', 'footer'],
  ...['comment', 'comments', 'commentform', 'comment-form', 'respond', 'reply', 'replies', 'reviews'],
  ...['lastpost', 'last-post', 'newpost', 'new', 'unread', 'quickreply', 'postmenu', 'disqus_thread', 'more'],
]);

/** What comes before the number of one post among the many of a thread; nothing on imageboards. @internal */
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

/** Parts of a path after which the name of one thread follows, in lower case. @internal */
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

/** Short parts of a path that say as much only when a number follows, in lower case. @internal */
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

/** Parts of a path after which the name of one article follows, in lower case: a comment is a place, a number is not. @internal */
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

/** Scripts that show one thread by their query, without their ending, in lower case. @internal */
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

/** Parameters whose number names one thread, in lower case. @internal */
export const threadParameters: ReadonlySet<string> = new Set([
  'topic',
  'tid',
  'threadid',
  'thread_id',
  'topicid',
  'showtopic',
  'thread',
]);

/** Parts of a path that name a collection of images or files, in lower case: there, numbers are content. @internal */
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

/** How the names of parameters begin that say where a click came from. @internal */
export const trackingPrefixes: readonly string[] = ['utm_', 'xtor'];
