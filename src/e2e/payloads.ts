/** A place in a template string. */
const HOLE = ['$', '{__hit=1}'].join('');

/**
 * Texts that would run something where a page failed to escape them. Each sets `__hit`, and what would become an element has
 * the attribute `data-payload`. Written for this test, one for each way in that is known.
 */
export const PAYLOADS: readonly string[] = [
  // Elements.
  '<script data-payload>__hit=1</script>',
  '<SCRIPT/data-payload>__hit=1//',
  '<img src=x onerror=__hit=1 data-payload>',
  '<img src="x" onerror="__hit=1" data-payload/>',
  '<svg data-payload onload=__hit=1>',
  '<svg data-payload><script>__hit=1</script></svg>',
  '<svg data-payload><animate onbegin=__hit=1 attributeName=x dur=1s>',
  '<iframe data-payload srcdoc="<script>parent.__hit=1</script>"></iframe>',
  '<iframe data-payload src="javascript:parent.__hit=1"></iframe>',
  '<math data-payload><maction actiontype="statusline" xlink:href="javascript:__hit=1">x</maction></math>',
  '<style data-payload>@import "https://elsewhere.example/x.css"; *{background:url(https://elsewhere.example/y)}</style>',
  '<template data-payload><img src=x onerror=__hit=1></template>',
  '<details data-payload open ontoggle=__hit=1>',
  '<input data-payload autofocus onfocus=__hit=1>',
  '<a data-payload href="javascript:__hit=1" autofocus onfocus=__hit=1>x</a>',
  '<form data-payload action="javascript:__hit=1"><button>x</button></form>',
  '<base data-payload href="https://elsewhere.example/">',
  '<meta data-payload http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '<link data-payload rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<object data-payload data="data:text/html,<script>parent.__hit=1</script>"></object>',
  '<marquee data-payload onstart=__hit=1>x</marquee>',
  '<video data-payload><source onerror=__hit=1></video>',
  // Ends of what stands around a text.
  '</title><script data-payload>__hit=1</script>',
  '</script><script data-payload>__hit=1</script>',
  '<!--<script data-payload>__hit=1</script>-->',
  '<!--<script>',
  '--><img src=x onerror=__hit=1 data-payload>',
  ']]><img src=x onerror=__hit=1 data-payload>',
  '</textarea></style></noscript><img src=x onerror=__hit=1 data-payload>',
  '"><img src=x onerror=__hit=1 data-payload>',
  "'><img src=x onerror=__hit=1 data-payload>",
  '" autofocus onfocus="__hit=1" data-payload="',
  "' onmouseover='__hit=1' data-payload='",
  '` onmouseover=__hit=1 data-payload=`',
  // Text in scripts.
  '";__hit=1;//',
  "'-(__hit=1)-'",
  `${HOLE}\`${HOLE}\``,
  '\\";__hit=1;//',
  'a\u2028__hit=1;\u2029b',
  '{"@type":"ClaimReview"}</script><script data-payload>__hit=1</script>',
  '{{__hit=1}} {__hit=1} <%= __hit=1 %> #{__hit=1}',
  // References and other ways to write it.
  '&lt;img src=x onerror=__hit=1 data-payload&gt;',
  '&#60;img src=x onerror=__hit=1 data-payload&#x3e;',
  '\\u003cimg src=x onerror=__hit=1 data-payload\\u003e',
  '%3Cimg%20src=x%20onerror=__hit=1%20data-payload%3E',
  '＜img src=x onerror=__hit=1 data-payload＞',
  '<im\tg src=x\tonerror=__hit=1 data-payload>',
  '<<b data-payload>img src=x onerror=__hit=1>',
  // Changes when it is parsed a second time.
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__hit=1 data-payload&gt;">',
  '<svg></p><style><a title="</style><img src=x onerror=__hit=1 data-payload>">',
  '<noscript><p title="</noscript><img src=x onerror=__hit=1 data-payload>">',
  '<mark>x</mark><img src=x onerror=__hit=1 data-payload>',
  // Style, Markdown, keys of objects.
  'x;background:url(https://elsewhere.example/z);}</style><script data-payload>__hit=1</script>',
  '[x](javascript:__hit=1) ![x](https://elsewhere.example/x.png) <javascript:__hit=1>',
  '[x]: javascript:__hit=1 "x"',
  '__proto__',
  'constructor',
  'toString',
];

/** Addresses that would run scripts, in forms that have bypassed filters. All must be refused. */
export const ADDRESSES: readonly string[] = [
  'javascript:__hit=1',
  'JaVaScRiPt:__hit=1',
  ' javascript:__hit=1',
  'java\tscript:__hit=1',
  'java\nscript:__hit=1',
  'javascript&colon;__hit=1',
  'java&Tab;script:__hit=1',
  '&#106;avascript:__hit=1',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;__hit=1',
  'javascript://https://desk.example/%0a__hit=1',
  'data:text/html,<script>__hit=1</script>',
  'data:text/html;base64,PHNjcmlwdD5fX2hpdD0xPC9zY3JpcHQ+',
  'vbscript:__hit=1',
  'view-source:javascript:__hit=1',
  'blob:https://desk.example/x',
  'file:///etc/passwd',
  '//elsewhere.example/x.js',
  '/\\elsewhere.example/x.js',
  '\\\\elsewhere.example/x.js',
  'https:elsewhere.example',
  'https://elsewhere.example/"onmouseover="__hit=1',
];

/** An allowed address with characters that could end an attribute or a script. */
export const SAFE_ADDRESS = `https://desk.example/?a='onfocus='__hit=1'&b=\`${HOLE}\`&c=%3C/script%3E`;
