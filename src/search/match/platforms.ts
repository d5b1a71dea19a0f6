// On large platforms, a post or video has many addresses: that of the mobile site, of the embedded player, of the list it is
// in. This table says which of them are equivalent. If a platform treats two addresses as different, so do we: a false
// statement that a claim was made somewhere is worse than no result.

/** Returns the value of a parameter; empty if it is absent or does not have the expected shape. */
type Parameter = (name: string, shape?: RegExp) => string;
/** A pattern for paths, and the canonical path built from its groups; empty if there is none. */
type Route = [path: RegExp, canonical: (groups: string[], parameter: Parameter) => string];

interface Platform {
  /** Its hosts, without `www.`, `m.`, `mobile.` and `amp.`. */
  hosts: RegExp;
  /** The canonical host. `$1` is the first group of the pattern. */
  name: string;
  routes: Route[];
  /** Parameters that identify something within a page, such as a comment on a post. */
  within?: string[];
  /** Parameters that can be ignored in addresses that match no route. */
  noise?: RegExp;
  /** Paths that are not case-sensitive. */
  caseless?: RegExp;
}

const ID = /^[\w.:@-]+$/;

const video = (id: string) => id && `watch?v=${id}`;
const post = (who: string, id: string) => who && id && `${who.toLowerCase()}/posts/${id}`;
const named = (prefix: string, id: string) => id && `${prefix}/${id}`;
/** The path of a profile. */
const NAME = /^\/[\w.@-]+\/?$/;

const YOUTUBE = {
  name: 'youtube.com',
  within: ['lc'],
  noise: /^(?:si|feature|app|pp|ab_channel|cbrd|ucbcb|hl|gl)$/,
  caseless: /^\/@[^/]+\/?$/,
};

const PLATFORMS: readonly Platform[] = [
  {
    ...YOUTUBE,
    hosts: /^(?:(?:music|gaming)\.)?youtube(?:-nocookie)?\.com$/,
    routes: [
      [/^\/watch\/?$/, (_, parameter) => video(parameter('v'))],
      [/^\/(?:playlist|embed\/videoseries)\/?$/, (_, parameter) => named('playlist', parameter('list'))],
      [/^\/(?:shorts|embed|live|watch|v|e)\/(?!live_stream|videoseries)([\w-]+)\/?$/, ([id = '']) => video(id)],
      [/^\/post\/([\w-]+)\/?$/, ([id = '']) => named('post', id)],
      [/^\/(?:channel\/|c\/|@)[^/]+\/community\/?$/, (_, parameter) => named('post', parameter('lb'))],
    ],
  },
  { ...YOUTUBE, hosts: /^youtu\.be$/, routes: [[/^\/(?!watch)([\w-]+)\/?$/, ([id = '']) => video(id)]] },
  {
    hosts: /^(?:(?:mbasic|web|touch|free|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/,
    name: 'facebook.com',
    within: ['comment_id', 'reply_comment_id', 'post_id'],
    caseless: NAME,
    noise: /^(?:__cft__.*|__tn__|__xts__.*|_rdr|rdid|refid|ref|fref|hc_ref|locale|sfnsn|paipv|eav|share_url|wtsid)$/,
    routes: [
      [/^\/(?:story|permalink)\.php$/, (_, parameter) => post(parameter('id'), parameter('story_fbid'))],
      [/^\/groups\/([\w.-]+)\/(?:posts|permalink)\/(\w+)\/?$/, ([group = '', id = '']) => post(`groups/${group}`, id)],
      [
        /^\/groups\/([\w.-]+)\/?$/,
        ([group = ''], parameter) => {
          const isPermalink = parameter('view') === 'permalink';
          return post(`groups/${group}`, parameter('multi_permalinks') || (isPermalink ? parameter('id') : ''));
        },
      ],
      [/^\/([\w.-]+)\/posts\/(?:[^/]+\/)?(\w+)\/?$/, ([who = '', id = '']) => post(who, id)],
      [/^\/(?:watch\/?|watch\/live\/?|video\.php)$/, (_, parameter) => named('video', parameter('v'))],
      [/^\/(?:reel|[\w.-]+\/videos(?:\/[^/]+)?)\/(\d+)\/?$/, ([id = '']) => named('video', id)],
      [/^\/photo(?:\.php|\/?)$/, (_, parameter) => named('photo', parameter('fbid'))],
      [/^\/[\w.-]+\/photos\/(?:[^/]+\/)?(\d+)\/?$/, ([id = '']) => named('photo', id)],
      [/^\/events\/(?:[^/]+\/)?(\d+)\/?$/, ([id = '']) => named('events', id)],
      [/^\/profile\.php$/, (_, parameter) => parameter('id')],
      [/^\/people\/[^/]+\/(\d+)\/?$/, ([id = '']) => id],
    ],
  },
  {
    hosts: /^(?:instagram\.com|instagr\.am)$/,
    name: 'instagram.com',
    caseless: NAME,
    noise: /^(?:hl|img_index|utm_.*)$/,
    routes: [
      [/^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+)(?:\/embed(?:\/captioned)?)?\/?$/, ([id = '']) => named('p', id)],
      [/^\/stories\/([\w.]+)\/(\d+)\/?$/, ([name = '', id = '']) => `stories/${name.toLowerCase()}/${id}`],
    ],
  },
  {
    hosts: /^tiktok\.com$/,
    name: 'tiktok.com',
    caseless: NAME,
    within: ['share_comment_id'],
    noise: /^(?:_[a-z]|_r|lang|is_.*|sender_.*|share_.*|web_id|u_code|sec_.*|tt_from|refer|source)$/,
    routes: [
      [/^\/@[^/]*\/(?:video|photo)\/(\d+)\/?$/, ([id = '']) => named('video', id)],
      [/^\/(?:embed(?:\/v\d)?|player\/v\d|v)\/(\d+)(?:\.html)?\/?$/, ([id = '']) => named('video', id)],
    ],
  },
  {
    hosts: /^(?:platform\.)?(?:x|twitter)\.com$/,
    name: 'x.com',
    caseless: NAME,
    noise: /^(?:s|t|lang|cxt|cn|refsrc)$/,
    routes: [
      [/^\/(?:i\/web|\w+)\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?\/?$/, ([id = '']) => named('status', id)],
      [/^\/embed\/tweet\.html$/i, (_, parameter) => named('status', parameter('id'))],
    ],
  },
  {
    hosts: /^(?:t\.me|telegram\.(?:me|dog))$/,
    name: 't.me',
    caseless: NAME,
    within: ['comment'],
    noise: /^(?:single|embed|mode|thread)$/,
    routes: [
      // There may be a topic number between the name and the message number.
      [/^\/c\/(\d+)\/(?:\d+\/)?(\d+)\/?$/, ([chat = '', id = '']) => `c/${chat}/${id}`],
      [/^\/(?:s\/)?(?!c\/)(\w+)\/(?:\d+\/)?(\d+)\/?$/, ([name = '', id = '']) => `${name.toLowerCase()}/${id}`],
      [/^\/s\/(\w+)\/?$/, ([name = ''], parameter) => (parameter('q', /./) ? '' : name.toLowerCase())],
    ],
  },
  {
    hosts: /^(\w+)\.t\.me$/,
    name: 't.me/$1',
    within: ['comment'],
    routes: [[/^\/(?:s\/)?(?:\d+\/)?(\d+)\/?$/, ([id = '']) => id]],
  },
  {
    hosts: /^whatsapp\.com$/,
    name: 'whatsapp.com',
    routes: [[/^\/channel\/(\w+(?:\/\d+)?)\/?$/, ([place = '']) => named('channel', place)]],
  },
  {
    hosts: /^(?:(?:old|np|new|i|sh|ssl|pay|embed|[a-z]{2})\.)?reddit\.com$/,
    name: 'reddit.com',
    caseless: /^\/(?:r|u|user)\/[\w-]+\/?$/,
    noise: /^(?:context|sort|share_id|rdt|st|sh|depth|embed)$/,
    routes: [
      [
        /^\/(?:(?:r|u|user)\/[\w-]+\/)?(?:comments|gallery)\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?\/?$/,
        ([id = '', comment = '']) => named('comments', comment ? `${id}/${comment}` : id),
      ],
    ],
  },
  { hosts: /^redd\.it$/, name: 'reddit.com', routes: [[/^\/(\w+)\/?$/, ([id = '']) => named('comments', id)]] },
  {
    // `zh-hans/` and the like show the same article in another script.
    hosts: /^([a-z-]+)\.(?:m\.|zero\.)?(wiki(?:pedia|media|news|quote|source|voyage|books|versity)|wiktionary)\.org$/,
    name: '$1.$2.org',
    within: ['oldid', 'diff', 'action'],
    noise: /^(?:wprov|useskin|uselang|mobileaction|veaction|variant|venotify)$/,
    routes: [
      [/^\/(?:wiki|[a-z]{2,3}-[a-z]{2,4})\/(.+)$/, ([title = '']) => named('wiki', title.replaceAll(' ', '_'))],
      [/^\/w\/index\.php$/, (_, parameter) => named('wiki', parameter('title', /./).replaceAll(' ', '_'))],
    ],
  },
  {
    hosts: /^bsky\.app$/,
    name: 'bsky.app',
    routes: [
      [
        /^\/profile\/([^/]+)(?:\/post\/(\w+))?\/?$/,
        ([who = '', id = '']) => `profile/${who.toLowerCase()}${id && `/post/${id}`}`,
      ],
    ],
  },
  {
    hosts: /^threads\.(?:net|com)$/,
    name: 'threads.com',
    caseless: NAME,
    noise: /^(?:xmt|slof|hl)$/,
    routes: [[/^\/(?:@[^/]+\/post|t)\/([\w-]+)(?:\/(?:media|embed))?\/?$/, ([id = '']) => named('t', id)]],
  },
  {
    hosts: /^(?:(?:touch|[a-z]{2})\.)?linkedin\.com$/,
    name: 'linkedin.com',
    within: ['commentUrn', 'dashCommentUrn'],
    noise: /^(?:trk|trackingid|originalsubdomain|rcm|lipi|licu|refid)$/i,
    routes: [
      [
        /^\/posts\/[^/]*?-(activity|share|ugcPost)-(\d+)(?:-[\w-]*)?\/?$/i,
        ([kind = '', id = '']) => `${kind.toLowerCase()}/${id}`,
      ],
      [
        /^\/(?:embed\/)?feed\/update\/urn:li:(activity|share|ugcPost):(\d+)\/?$/i,
        ([kind = '', id = '']) => `${kind.toLowerCase()}/${id}`,
      ],
    ],
  },
  {
    hosts: /^(?:player\.)?vimeo\.com$/,
    name: 'vimeo.com',
    routes: [
      [
        /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|(?:showcase|album)\/\d+\/video\/)?(\d+)(?:\/\w+)?\/?$/,
        ([id = '']) => id,
      ],
    ],
  },
  {
    hosts: /^(?:geo\.)?dailymotion\.com$/,
    name: 'dailymotion.com',
    routes: [
      [/^\/(?:embed\/)?video\/([a-z\d]+)(?:_[^/]*)?\/?$/i, ([id = '']) => named('video', id)],
      [/^\/player(?:\/\w+)?\.html$/, (_, parameter) => named('video', parameter('video'))],
    ],
  },
  { hosts: /^dai\.ly$/, name: 'dailymotion.com', routes: [[/^\/([a-z\d]+)\/?$/i, ([id = '']) => named('video', id)]] },
  {
    hosts: /^odysee\.com$/,
    name: 'odysee.com',
    within: ['lc'],
    routes: [[/^\/(?:\$\/embed\/)?(@[^/]+\/[^/]+)\/?$/, ([place = '']) => place]],
  },
  { hosts: /^rumble\.com$/, name: 'rumble.com', routes: [[/^\/(v[a-z\d]+)-[^/]*\.html$/, ([id = '']) => id]] },
  {
    // One archive with many hosts. Its short addresses do not contain the original.
    hosts: /^archive\.(?:today|ph|is|md|vn|li|fo)$/,
    name: 'archive.today',
    routes: [[/^\/(?:wip\/)?(\w{4,5})(?:\/(?:image|share))?\/?$/, ([id = '']) => id]],
  },
];

/** The rules for the addresses of a host, or undefined if it is not on a platform in the table. */
export function platformOf(host: string) {
  const platform = PLATFORMS.find(({ hosts }) => hosts.test(host));
  if (!platform) return undefined;
  const name = host.replace(platform.hosts, platform.name);
  return {
    name,
    pathOf: (path: string) => (platform.caseless?.test(path) ? path.toLowerCase() : path),
    isNoise: (parameter: string) => platform.noise?.test(parameter) ?? false,
    /** The canonical address of a post, video, article or profile, without a scheme. Undefined for any other address. */
    canonicalOf(path: string, parameters: URLSearchParams): string | undefined {
      const parameter: Parameter = (key, shape = ID) => {
        const value = parameters.get(key) ?? '';
        return shape.test(value) ? value : '';
      };
      const canonical = canonicalPath(platform.routes, path, parameter);
      if (canonical === '') return undefined;
      const within = (platform.within ?? []).filter((key) => parameter(key)).map((key) => `&${key}=${parameter(key)}`);
      return `${name}/${canonical}${within.join('')}`;
    },
  };
}

function canonicalPath(routes: readonly Route[], path: string, parameter: Parameter): string {
  for (const [pattern, canonical] of routes) {
    const match = pattern.exec(path);
    const found = match ? canonical(match.slice(1), parameter) : '';
    if (found !== '') return found;
  }
  return '';
}
