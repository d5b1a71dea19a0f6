import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { PAYLOADS } from '../e2e/payloads.ts';
import { INTERFACE_LANGUAGES, LANGUAGES } from '../i18n/index.ts';
import type { ClaimData } from '../model/claim.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { altOf } from './alt.ts';
import { pictureColours } from './colours.ts';
import { MOST_BYTES } from './compact.ts';
import { drawPicture } from './draw.ts';
import { emojiParts } from './emoji.ts';
import { fit } from './fit.ts';
import { missingIn } from './missing.ts';
import { claimPicture, dossierPicture, textsOf } from './picture.ts';
import { quoted } from './quotes.ts';

const COLOURS = pictureColours();
const pictureOf = (claim: string, data: Partial<ClaimData> = {}) => claimPicture(claimOf(claim, data).data, DESK);
const draw = (claim: string, data: Partial<ClaimData> = {}) => drawPicture(pictureOf(claim, data), COLOURS);

const LONG = 'The report of the harbour office, which nobody had read, says that 412 ships (of 437) paid twice. ';
/** 64 emoji, all different. */
const ANIMALS = Array.from({ length: 64 }, (_, n) => String.fromCodePoint(0x1f400 + n)).join('');
/** 260 Chinese characters, all different. */
const CHARACTERS = Array.from({ length: 260 }, (_, n) => String.fromCodePoint(0x4e00 + 17 * n)).join('');
const WITHDRAWAL = { date: '2026-11-25', kind: 'withdrawal', note: 'It was wrong.', from: undefined } as const;

/** Whether a PNG has a colour, apart from rounding. */
async function hasColour(png: Uint8Array, colour: string): Promise<boolean> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels)
    if (wanted.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 3)) return true;
  return false;
}

test('a picture is a small PNG of the size that networks ask for', async () => {
  for (const claim of [
    'It is.',
    LONG,
    LONG.repeat(3),
    LONG.repeat(4),
    `${LONG}💉🧲 `.repeat(2),
    ANIMALS.repeat(6),
    '他不知道间谍飞机的飞行。'.repeat(12),
    CHARACTERS,
    'قَالَ وَزِيرُ الدِّفَاعِ إِنَّهُ لَمْ يَكُنْ عَلَى عِلْمٍ بِالرِّحْلَاتِ '.repeat(7),
  ]) {
    const png = await draw(claim);
    const { format, width, height } = await sharp(png).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
    assert.ok(png.length <= MOST_BYTES, `${png.length} bytes: ${claim}`);
  }
});

test('markup and code are drawn as text', async () => {
  for (const payload of PAYLOADS.filter((_, index) => index % 10 === 0)) {
    assert.ok((await draw(payload)).length > 1_000, payload);
    assert.ok(
      textsOf(pictureOf(payload)).some(({ text }) => text.includes(payload)),
      payload,
    );
  }
});

test('a picture has the same bytes whatever was drawn before', async () => {
  const claim = 'They said “no” to 12% 🇲🇽';
  const first = await draw(claim);
  await Promise.all(['他不知道“间谍飞机”', 'Łódź 👩🏽‍⚕️', 'قال الوزير', LONG.repeat(20)].map((other) => draw(other)));
  assert.deepEqual(await draw(claim), first);
});

test('a verdict is shown with the whole claim, and never with a part of it', async () => {
  const { negative } = COLOURS;
  assert.equal(await hasColour(await draw('It is.'), negative), true);
  assert.equal(await hasColour(await draw(LONG.repeat(4)), negative), true);
  assert.equal(await hasColour(await draw(LONG.repeat(9)), negative), false);
  assert.match(altOf(pictureOf('It is.')), /“It is\.” Verdict: False$/);
  assert.doesNotMatch(altOf(pictureOf(LONG.repeat(9))), /Verdict|False/);
});

test('a withdrawn fact-check shows that it is withdrawn, and no verdict', async () => {
  const withdrawn = pictureOf('It is.', { corrections: [WITHDRAWAL] });
  const shown = [...textsOf(withdrawn).map(({ text }) => text), altOf(withdrawn)].join('\n');
  assert.match(shown, /Withdrawn/);
  assert.doesNotMatch(shown, /False|Verdict/);
  assert.equal(await hasColour(await drawPicture(withdrawn, COLOURS), COLOURS.negative), false);
});

test('a picture says who claimed it, when, and whether the claim is translated', () => {
  const data = { claimant: { name: 'وزارة', type: 'organization' }, claimDate: '2025-02-19' } as const;
  assert.equal(pictureOf('It is.', data).above.text, '\u2068وزارة\u2069, 19 February 2025');
  assert.equal(pictureOf('It is.').above.text, 'Claimant not recorded');
  const translated = pictureOf('C’est vrai.', { claimLang: 'fr', claimTranslation: 'It is true.' });
  assert.equal(translated.claim.text, 'It is true.');
  assert.match(translated.above.text, /· Translation \(original: French\)$/);
});

test('a dossier shows whole claims with their verdicts, and how many there are', async () => {
  const claims = ['It is.', LONG.repeat(9), 'It was.'].map((claim) => claimOf(claim));
  const picture = dossierPicture({ title: 'Three claims', document: undefined, lang: undefined }, claims, DESK);
  assert.equal(altOf(picture), 'Three claims · 3 fact-checks');
  assert.equal(await hasColour(await drawPicture(picture, COLOURS), COLOURS.negative), true);
  const long = dossierPicture({ title: 'One', document: undefined, lang: undefined }, claims.slice(1, 2), DESK);
  assert.equal(await hasColour(await drawPicture(long, COLOURS), COLOURS.negative), false);
});

test('colours are those of the site, or of the desk', async () => {
  assert.deepEqual(pictureColours(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')), COLOURS);
  const own = pictureColours(':root { --negative: #123456; --paper: light-dark(#fffff0, #000) }');
  assert.deepEqual([own.negative, own.paper, own.ink], ['#123456', '#fffff0', COLOURS.ink]);
  const png = await drawPicture(pictureOf('It is.'), own);
  assert.deepEqual(await Promise.all([own.negative, own.paper].map((one) => hasColour(png, one))), [true, true]);
});

test('a long text is set smaller first, then cut after a word', async () => {
  const style = { base: 'serif', weight: 400, colour: '#000' } as const;
  const room = { width: 100, height: 10, sizes: [20, 10] } as const;
  const fitted = (text: string, most: (size: number) => number) => {
    const shown: string[] = [];
    const measure = async (node: { style?: unknown; children?: { text?: string }[] }) => {
      const text = node.children?.map((one) => one.text).join('') ?? '';
      shown.push(text);
      return text.length <= most((node.style as { fontSize: number }).fontSize) ? 10 : 11;
    };
    return fit({ text, lang: 'en' }, style, { ...room, width: 10_000 }, measure as never);
  };
  assert.deepEqual(await fitted('One two', () => 10), {
    text: { text: 'One two', lang: 'en' },
    size: 20,
    height: 10,
    isCut: false,
  });
  assert.equal((await fitted('One two', (size) => (size === 20 ? 5 : 10))).size, 10);
  const cut = await fitted('One, two; three four', () => 10);
  assert.deepEqual([cut.text.text, cut.isCut], ['One, two…', true]);
  assert.equal((await fitted('abcdefghijklmnop', () => 6)).text.text, 'abcde…');
});

test('emoji are drawn, and other characters without a typeface are reported', () => {
  const missing = (text: string) => missingIn({ text, base: 'serif' });
  for (const text of ['💉 👩🏽‍⚕️ 🇲🇽 ❤️ ☠ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✔', '© ™ 12% #1 *', 'ก ש あ 한 漢 ব'.slice(0, 9)])
    assert.equal(missing(text), undefined, text);
  assert.equal(missing('a ꯃ'), 'ꯃ');
  assert.equal(missing('\u{1faff}'), '\u{1faff}');
  assert.deepEqual(emojiParts('a💉b©'), [{ text: 'a' }, { emoji: '💉' }, { text: 'b©' }]);
});

test('the words of every interface language can be drawn', () => {
  for (const lang of INTERFACE_LANGUAGES)
    for (const base of ['serif', 'sans'] as const)
      assert.equal(missingIn({ text: JSON.stringify(LANGUAGES[lang]), base }), undefined, `${lang} ${base}`);
});

test('fractions that no typeface has are written as two numbers, and never join the number before them', () => {
  const { claim } = pictureOf('⅔ of them, 3⅔ days, 1½ hours, ٣⅛');
  assert.equal(claim.text, '2⁄3 of them, 3\u00a02⁄3 days, 1½ hours, ٣\u00a01⁄8');
  for (const text of '⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉')
    assert.deepEqual(textsOf(pictureOf(text)).map(missingIn).filter(Boolean), [], text);
});

test('each text of a picture is checked with the typeface that it is set in', () => {
  const claimant = { name: '₿', type: 'organization' } as const;
  assert.deepEqual(textsOf(pictureOf('₿', { claimant })).map(missingIn).filter(Boolean), ['₿']);
});

test('a claim is between the quotation marks of its language', () => {
  assert.deepEqual(
    ['en', 'de-AT', 'fr', 'ja', 'xx'].map((lang) => quoted('a', lang)),
    ['“a”', '„a“', '«\u00a0a\u00a0»', '「a」', '“a”'],
  );
});
