import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../testing/steps.ts';
import { addressKey, plainAddress } from './address-key.ts';

/** Addresses of one place. */
const ALIKE: [string, ...string[]][] = [
  [
    'https://paper.example/story',
    'http://paper.example/story',
    'https://www.paper.example/story',
    'https://m.paper.example/story',
    'https://mobile.paper.example/story',
    'https://amp.paper.example/story',
    'https://PAPER.example/story/',
    'https://paper.example:443/story#top',
    'https://paper.example./story',
    'https://paper.example/story/index.html',
    'https://paper.example/story/amp/',
    'https://paper.example/story?utm_source=x&utm_medium=y&fbclid=z&gclid=1&mc_cid=2&MSCLKID=3&srsltid=4',
    'https://web.archive.org/web/20190304050607/https://paper.example/story',
    'https://web.archive.org/web/2019id_/http://www.paper.example/story/?utm_source=x#top',
    'http://web.archive.org/web/20190304050607/https:/paper.example/story',
    'https://web.archive.org/web/20190304050607/paper.example/story',
    'https://web.archive.org/web/*/https://paper.example/story',
    'https://web.archive.org/web/2020/https%3A%2F%2Fpaper.example%2Fstory',
    'https://web.archive.org/web/2020/https://web.archive.org/web/2019/https://paper.example/story',
    'https://archive.ph/2019.03.04-050607/https://paper.example/story',
    'https://archive.is/newest/http://paper.example/story',
    'https://archive.today/o/AbC12/https://paper.example/story',
    'https://arquivo.pt/wayback/20190304050607/https://paper.example/story',
    'https://wayback.archive-it.org/123/20190304050607/https://paper.example/story',
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20190304050607/https://paper.example/story',
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fpaper.example%2Fstory&ved=1',
    'https://www.google.co.uk/amp/s/paper.example/story/amp/',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/story',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.example%2Fstory%3Ffbclid%3Dx&h=1',
    'https://www.youtube.com/redirect?event=comments&q=https%3A%2F%2Fpaper.example%2Fstory',
  ],
  ['https://paper.example', 'https://paper.example/', 'http://www.paper.example/index.php', 'https://paper.example/?'],
  [
    'https://paper.example/?id=1&page=2',
    'https://paper.example/?page=2&id=1',
    'https://paper.example?page=2&utm_id=x&id=1',
  ],
  ['https://paper.example/?q=a+b', 'https://paper.example/?q=a%20b'],
  [
    'https://paper.example/vacinação',
    'https://paper.example/vacina%C3%A7%C3%A3o',
    'https://paper.example/vacinac\u0327a\u0303o',
  ],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  [
    'https://forum.example/showthread.php?t=100',
    'https://web.archive.org/web/2020/http://www.forum.example/showthread.php?t=100',
  ],
  [
    'https://www.youtube.com/watch?v=AbCdEfGhIjK',
    'https://www.youtube.com/watch?v=AbCdEfGhIjK&t=2135s&ab_channel=Quay',
    'https://www.youtube.com/watch?t=1&v=AbCdEfGhIjK&list=PL1&index=3&pp=ygU',
    'https://www.youtube.com/watch?v=AbCdEfGhIjK#t=60',
    'https://m.youtube.com/watch?v=AbCdEfGhIjK&feature=share',
    'https://music.youtube.com/watch?v=AbCdEfGhIjK&si=x',
    'https://youtube.com/shorts/AbCdEfGhIjK?si=x',
    'https://www.youtube.com/live/AbCdEfGhIjK?feature=shared',
    'https://www.youtube.com/embed/AbCdEfGhIjK?start=30&autoplay=1',
    'https://www.youtube-nocookie.com/embed/AbCdEfGhIjK',
    'https://www.youtube.com/v/AbCdEfGhIjK',
    'https://youtu.be/AbCdEfGhIjK',
    'https://youtu.be/AbCdEfGhIjK/?si=x&t=42',
    'https://www.youtube.com/attribution_link?u=/watch%3Fv%3DAbCdEfGhIjK%26feature%3Dshare',
    'https://web.archive.org/web/2025/https://www.youtube.com/watch?v=AbCdEfGhIjK&t=5',
    'https://ghostarchive.org/varchive/AbCdEfGhIjK',
  ],
  ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/embed/videoseries?list=PL1&si=x'],
  ['https://www.youtube.com/@Quay', 'https://m.youtube.com/@quay?si=x'],
  [
    'https://x.com/jane/status/1',
    'https://twitter.com/jane/status/1?s=20&t=Ab',
    'https://mobile.twitter.com/Jane/status/1',
    'https://twitter.com/i/web/status/1',
    'https://x.com/jane/status/1/photo/2',
    'https://platform.twitter.com/embed/Tweet.html?id=1&theme=dark',
  ],
  ['https://x.com/jane', 'https://twitter.com/Jane?lang=en&ref_src=twsrc%5Etfw'],
  [
    'https://www.facebook.com/story.php?story_fbid=111&id=222',
    'https://m.facebook.com/story.php?story_fbid=111&id=222&mibextid=x&__tn__=y',
    'https://mbasic.facebook.com/story.php?id=222&story_fbid=111&refid=17',
    'https://www.facebook.com/permalink.php?story_fbid=111&id=222',
    'https://de-de.facebook.com/222/posts/111',
    'https://fb.com/222/posts/111/?ref=share',
    'https://www.facebook.com/222/posts/the-tram-stops/111/',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F222%2Fposts%2F111&width=500',
  ],
  ['https://facebook.com/jane/posts/1', 'https://fb.com/Jane/posts/1', 'https://m.facebook.com/jane/posts/1?fbclid=x'],
  [
    'https://www.facebook.com/watch/?v=333',
    'https://www.facebook.com/watch/live/?ref=watch_permalink&v=333',
    'https://www.facebook.com/jane/videos/333/',
    'https://m.facebook.com/jane/videos/a-title/333?rdid=x',
    'https://www.facebook.com/reel/333',
    'https://www.facebook.com/video.php?v=333',
  ],
  [
    'https://www.facebook.com/photo.php?fbid=444&set=a.1',
    'https://www.facebook.com/photo/?fbid=444',
    'https://www.facebook.com/jane/photos/a.1.2.3/444/?type=3',
  ],
  [
    'https://www.facebook.com/groups/555/posts/666/',
    'https://m.facebook.com/groups/555/permalink/666',
    'https://m.facebook.com/groups/555?view=permalink&id=666',
    'https://www.facebook.com/groups/555/?multi_permalinks=666',
  ],
  [
    'https://www.facebook.com/777',
    'https://www.facebook.com/profile.php?id=777',
    'https://facebook.com/people/Jane/777/',
  ],
  [
    'https://www.instagram.com/reel/Cabc123/',
    'https://instagram.com/p/Cabc123?igsh=x',
    'https://www.instagram.com/reels/Cabc123/',
    'https://www.instagram.com/tv/Cabc123/?img_index=2',
    'https://www.instagram.com/jane/reel/Cabc123/',
    'https://www.instagram.com/p/Cabc123/embed/captioned/',
  ],
  [
    'https://www.tiktok.com/@quay/video/7012345678901234567',
    'https://m.tiktok.com/v/7012345678901234567.html?u_code=x',
    'https://www.tiktok.com/embed/v2/7012345678901234567',
    'https://www.tiktok.com/@/video/7012345678901234567?is_from_webapp=1&sender_device=pc',
    'https://www.tiktok.com/%40quay/video/7012345678901234567',
  ],
  [
    'https://t.me/quay_news/123',
    'https://t.me/s/quay_news/123',
    'https://telegram.me/Quay_News/123?single',
    'https://t.me/quay_news/45/123',
    'https://t.me/quay_news/123?embed=1&mode=tme',
  ],
  ['https://t.me/quaynews/123', 'https://quaynews.t.me/123', 'https://quaynews.t.me/s/123'],
  ['https://t.me/quay_news', 'https://t.me/s/quay_news', 'https://telegram.me/Quay_News/'],
  ['https://t.me/c/1234567/89', 'https://t.me/c/1234567/45/89?single'],
  ['https://whatsapp.com/channel/0029VaAbC/175', 'https://www.whatsapp.com/channel/0029VaAbC/175?locale=en_US'],
  [
    'https://www.reddit.com/r/quay/comments/1abc2d/the_pier_is_sold/',
    'https://old.reddit.com/r/quay/comments/1abc2d/the_pier_is_sold/?utm_source=share',
    'https://np.reddit.com/r/quay/comments/1abc2d',
    'https://m.reddit.com/comments/1abc2d/',
    'https://redd.it/1abc2d',
    'https://www.reddit.com/gallery/1abc2d',
    'https://de.reddit.com/r/quay/comments/1abc2d/another_title/?sort=new',
  ],
  [
    'https://www.reddit.com/r/quay/comments/1abc2d/the_pier/kx9/',
    'https://old.reddit.com/r/quay/comments/1abc2d/the_pier/kx9/?context=3',
    'https://www.reddit.com/r/quay/comments/1abc2d/comment/kx9/',
  ],
  ['https://www.reddit.com/r/Quay', 'https://old.reddit.com/r/quay/'],
  [
    'https://de.wikipedia.org/wiki/Stra%C3%9Fe_(K%C3%B6ln)',
    'https://de.m.wikipedia.org/wiki/Straße_(Köln)#Geschichte',
    'https://de.wikipedia.org/w/index.php?title=Stra%C3%9Fe_(K%C3%B6ln)',
    'https://de.wikipedia.org/w/index.php?title=Stra%C3%9Fe+(K%C3%B6ln)&mobileaction=toggle_view_desktop',
    'https://de.wikipedia.org/wiki/Straße%20(Köln)?wprov=sfla1',
  ],
  ['https://en.wikipedia.org/wiki/Who%3F?oldid=7', 'https://en.wikipedia.org/w/index.php?title=Who%3F&oldid=7'],
  ['https://zh.wikipedia.org/wiki/水坝', 'https://zh.m.wikipedia.org/zh-hans/水坝'],
  [
    'https://bsky.app/profile/quay.example/post/3kabc',
    'https://bsky.app/profile/Quay.example/post/3kabc?ref_src=embed',
  ],
  [
    'https://www.threads.net/@quay/post/CxYz1_-',
    'https://www.threads.com/@quay/post/CxYz1_-?xmt=AQG',
    'https://www.threads.net/t/CxYz1_-/embed',
  ],
  [
    'https://www.linkedin.com/posts/jane-doe_the-well-is-dry-activity-7012345678901234567-AbCd',
    'https://de.linkedin.com/posts/jane-doe_other-activity-7012345678901234567-AbCd?trk=public_post',
    'https://www.linkedin.com/feed/update/urn:li:activity:7012345678901234567/',
    'https://www.linkedin.com/embed/feed/update/urn%3Ali%3Aactivity%3A7012345678901234567',
  ],
  [
    'https://vimeo.com/123456',
    'https://player.vimeo.com/video/123456?h=abc&autoplay=1',
    'https://vimeo.com/channels/staffpicks/123456#t=30s',
    'https://vimeo.com/123456/0a1b2c3d',
  ],
  [
    'https://www.dailymotion.com/video/x8abc1',
    'https://www.dailymotion.com/embed/video/x8abc1?autoplay=1',
    'https://dai.ly/x8abc1',
    'https://www.dailymotion.com/video/x8abc1_the-dam-broke_news',
    'https://geo.dailymotion.com/player/x1.html?video=x8abc1',
  ],
  ['https://odysee.com/@quay:1/flood:2', 'https://odysee.com/$/embed/@quay:1/flood:2?r=x'],
  ['https://rumble.com/v1abc2-the-flood.html', 'https://rumble.com/v1abc2-the-flood-again.html?e9s=src_v1'],
  [
    'https://archive.ph/AbC12',
    'http://archive.is/AbC12',
    'https://archive.today/wip/AbC12',
    'https://archive.md/AbC12/image',
  ],
];

/** Addresses of as many places as there are: a wrong attribution is worse than a miss. */
const APART: string[] = [
  'https://paper.example/Story',
  'https://paper.example/story?id=1',
  'https://paper.example/story?id=1%26page%3D2',
  'https://paper.example/story?s=1',
  'https://paper.example/story?t=1',
  'https://paper.example/story?ref=1',
  'https://paper.example/story?feature=42',
  'https://paper.example/story?feature=43',
  'https://paper.example/story?si=1',
  'https://paper.example/story?amp=12',
  'https://paper.example/story?source=1',
  'https://paper.example/sample',
  'https://paper.example/index.json',
  'https://paper.example:8443/story',
  'https://old.paper.example/story',
  'https://news.paper.example/story',
  'https://mpaper.example/story',
  'https://paper.example/#!/thread/5',
  'https://paper.example/#!/thread/6',
  'https://paper.example/#/thread/6',
  'https://m.me/jane',
  'https://me/jane',
  'https://forum.example/showthread.php?t=999',
  'https://forum.example/viewtopic.php?f=2&t=200',
  'https://forum.example/viewtopic.php?f=3&t=200',
  'https://blog.example/?s=sparrows',
  'https://blog.example/?s=gulls',
  'https://www.youtube.com/watch?v=abcdefghijk',
  'https://www.youtube.com/watch?v=AbCdEfGhIjK&lc=Ugx1',
  'https://www.youtube.com/watch',
  'https://youtu.be/watch?v=a',
  'https://youtu.be/watch?v=b',
  'https://www.youtube.com/results?search_query=flood',
  'https://www.youtube.com/results?search_query=dam',
  'https://www.youtube.com/embed/live_stream?channel=a',
  'https://www.youtube.com/embed/live_stream?channel=b',
  'https://www.youtube.com/embed/videoseries',
  'https://notyoutube.com/watch?v=AbCdEfGhIjK',
  'https://youtube.com.evil.example/watch?v=AbCdEfGhIjK',
  'https://x.com/jane/status/2',
  'https://x.com/jane/status/1/quotes',
  'https://x.com/search?q=a',
  'https://x.com/search?q=b',
  'https://nitter.example/jane/status/1',
  'https://t.co/Ab1',
  'https://t.co/aB1',
  'https://www.facebook.com/story.php?story_fbid=111&id=223',
  'https://www.facebook.com/story.php?story_fbid=111',
  'https://www.facebook.com/story.php?story_fbid=1/posts/111&id=222',
  'https://www.facebook.com/222/posts/111?comment_id=5',
  'https://www.facebook.com/john/posts/111',
  'https://www.facebook.com/groups/556/posts/666/',
  'https://www.facebook.com/watch/',
  'https://www.facebook.com/search/?q=a',
  'https://www.facebook.com/search/?q=b',
  'https://www.facebook.com/share/p/AbC1/',
  'https://fb.watch/AbC1/',
  'https://www.instagram.com/p/cabc123/',
  'https://www.instagram.com/p/Cabc123/c/1789/',
  'https://www.instagram.com/explore/?q=a',
  'https://www.instagram.com/explore/?q=b',
  'https://www.tiktok.com/t/AbC1/',
  'https://www.tiktok.com/search?q=a',
  'https://www.tiktok.com/search?q=b',
  'https://t.me/quay_news/124',
  'https://t.me/quay_news/123?comment=5',
  'https://t.me/c/7654321/89',
  'https://t.me/+AbC',
  'https://t.me/+abc',
  'https://t.me/s/quay_news?q=bread',
  'https://t.me/share/url?url=https://paper.example/story',
  'https://web.telegram.org/k/#@quay',
  'https://web.telegram.org/k/#@other',
  'https://web.telegram.org/k/#-1001',
  'https://whatsapp.com/channel/0029VaAbC',
  'https://whatsapp.com/channel/0029VaAbC/176',
  'https://www.reddit.com/r/quay/s/AbC1',
  'https://www.reddit.com/r/quay/comments/1abc2e/the_pier_is_sold/',
  'https://www.reddit.com/r/quay/comments/1abc2d/the_pier/kx8/',
  'https://en.wikipedia.org/wiki/Straße_(Köln)',
  'https://de.wikipedia.org/wiki/straße_(Köln)',
  'https://de.wikipedia.org/wiki/Straße_(Köln)?oldid=7',
  'https://de.wikipedia.org/wiki/Straße_(Köln)?action=history',
  'https://de.wiktionary.org/wiki/Straße_(Köln)',
  'https://en.wikipedia.org/wiki/Who',
  'https://bsky.app/profile/quay.example/post/3kabd',
  'https://www.linkedin.com/feed/update/urn:li:share:7012345678901234567/',
  'https://vimeo.com/123457',
  'https://archive.ph/aBc12',
  'https://archive.ph/search/?q=a',
  'https://archive.ph/search/?q=b',
  'https://web.archive.org/about',
  'https://web.archive.org/web/2019/',
  'https://perma.cc/AB12-CD34',
];

for (const [first, ...others] of ALIKE) {
  test(`${first} has one key, however it is copied`, () => {
    for (const other of others) assert.equal(plainAddress(other), plainAddress(first), other);
    for (const other of others) assert.equal(addressKey(other), addressKey(first), other);
  });
}

test('other places have other keys', () => {
  const places = [...ALIKE.map(([first]) => first), ...APART];
  const byPlain = Map.groupBy(places, (place) => plainAddress(place) ?? `none: ${place}`);
  assert.deepEqual(
    [...byPlain.values()].filter((all) => all.length > 1),
    [],
  );
  assert.equal(new Set(places.map(addressKey)).size, places.length);
});

test('a stray percent sign leaves an address as it is', () => {
  assert.equal(plainAddress('https://paper.example/100%'), 'paper.example/100%');
  assert.equal(plainAddress('https://paper.example/?q=100%'), 'paper.example?q=100%');
  assert.equal(addressKey('https://paper.example/%E0%A4%A'), addressKey('http://www.paper.example/%E0%A4%A'));
});

test('what is no web address has no key', () => {
  for (const text of [
    '',
    'flights',
    'paper.example/story',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://paper.example/',
    'mailto:jane@paper.example',
    'https://',
    'https://[',
    '//paper.example/',
    'file:///etc/passwd',
    '\u0000',
    '🦁',
  ])
    assert.equal(addressKey(text), undefined, text);
});

test('copies of copies come to an end', () => {
  const copy = 'https://web.archive.org/web/2019/';
  assert.equal(addressKey(`${copy.repeat(4)}https://paper.example/`), undefined);
  assert.equal(addressKey(`${copy.repeat(5000)}https://paper.example/`), undefined);
});

test('a key begins with an at sign, so that no word is taken for one, and tells fifty thousand posts apart', () => {
  assert.equal(addressKey('https://paper.example/story'), '@01pbynz1ifk2v4');
  const keys = Array.from({ length: 50_000 }, (_, n) => addressKey(`https://x.com/jane/status/${1_200_000_000 + n}`));
  assert.equal(new Set(keys).size, 50_000);
});

test('the steps of reading an address grow with its length', async () => {
  for (const host of ['paper.example', 'facebook.com', 'linkedin.com/posts', 'web.archive.org/web', 'de.wikipedia.org'])
    for (const sign of ['a', '/', '%', '?', '&a', '&a=', 'm.', '/amp', '/web/1/https://', '-activity-', '%2f', 'a.']) {
      const read = (size: number) => addressKey(`https://${host}/${sign.repeat(size / sign.length)}`);
      read(100_000);
      await assertLinear(read, 500, `${host} ${sign}`);
    }
});
