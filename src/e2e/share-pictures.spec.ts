import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { familyOf, filesOf, isNumbered, type TypefaceName } from '../fonts/typefaces.ts';
import { paragraph, typefacesIn } from '../share-pictures/paragraph.ts';
import { claimPicture, type Text } from '../share-pictures/picture.ts';
import { penFor } from '../share-pictures/renderer.ts';
import { DESK } from '../testing/claims.ts';

// Share pictures are not drawn by a browser. These tests compare their text with what Chromium shows: the same typefaces,
// lines, forms and order of letters.

const WIDTH = 1000;
const SIZE = 56;
const STYLE = { base: 'serif', size: SIZE, weight: 400, colour: '#000' } as const;

const SAMPLES: Readonly<Record<string, Text>> = {
  Latin: { lang: 'en', text: '“The office first filed 12% of the affairs in Łódź and Đà Nẵng – didn’t it?”' },
  Arabic: { lang: 'ar', text: '«قال وزير الدفاع إنه لم يكن على علم برحلات طائرات (MQ-9) في 19 فبراير 2025.»' },
  Urdu: { lang: 'ur', text: 'وزیر دفاع نے کہا کہ وہ جاسوس طیاروں کی پروازوں سے آگاہ نہیں تھے۔' },
  Hebrew: { lang: 'he', text: '”שר ההגנה אמר שלא ידע על טיסות הביון (MQ-9) ב-19 בפברואר.”' },
  Devanagari: { lang: 'hi', text: '“प्रधानमंत्री और रक्षा मंत्री ने कहा कि उन्हें जासूसी विमानों की उड़ानों की जानकारी नहीं थी।”' },
  Thai: { lang: 'th', text: '“รัฐมนตรีกลาโหมกล่าวว่าเขาไม่ทราบเรื่องเที่ยวบินของเครื่องบินสอดแนม น้ำ ที่ปู่”' },
  Chinese: { lang: 'zh', text: '国防部长里卡多·特雷维利亚表示，他并不知道2025年间谍飞机的飞行。' },
  Japanese: { lang: 'ja', text: '「国防相は、2025年にスパイ機の飛行を知らなかったと述べた。」' },
  Korean: { lang: 'ko', text: '국방부 장관은 2025년 정찰기 비행에 대해 알지 못했다고 말했다.' },
};

/** The darkness of each column, line by line. */
type Ink = number[][];

async function inkOf(png: Uint8Array, lineHeight: number): Promise<Ink> {
  const { data, info } = await sharp(png)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lines = Math.round(info.height / lineHeight);
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: info.width }, (_, x) => {
      let dark = 0;
      const end = Math.min(info.height, Math.round((line + 1) * lineHeight));
      for (let y = Math.round(line * lineHeight); y < end; y += 1)
        dark += 255 - (data[(y * info.width + x) * info.channels] ?? 255);
      return dark / 255;
    }),
  );
}

/** How much of the ink is in the same place, from 0 to 1. A letter may be a pixel off. */
function overlap(one: readonly number[], other: readonly number[]): number {
  const blurred = (ink: readonly number[]) =>
    ink.map((_, x) => ink.slice(Math.max(0, x - 3), x + 4).reduce((a, b) => a + b, 0) / 7);
  const [a, b] = [blurred(one), blurred(other)];
  const common = a.reduce((sum, value, x) => sum + Math.min(value, b[x] ?? 0), 0);
  const most = Math.max(...[a, b].map((ink) => ink.reduce((sum, value) => sum + value, 0)));
  return most === 0 ? 1 : common / most;
}

function fontFaces(names: readonly TypefaceName[], text: string): string {
  const points = [...text].map((one) => one.codePointAt(0) ?? 0);
  return names
    .flatMap((name) =>
      filesOf(name)
        .filter(
          ({ ranges }) =>
            !isNumbered(name) || points.some((point) => ranges.some(([a, b]) => point >= a && point <= b)),
        )
        .map(({ path, ranges }) => {
          const range = ranges.map(([a, b]) => `U+${a.toString(16)}-${b.toString(16)}`).join();
          return `@font-face { font-family: ${familyOf(name)}; font-weight: 100 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${readFileSync(path).toString('base64')}) }`;
        }),
    )
    .join('\n');
}

async function inChromium(page: Page, shown: Text, lineHeight: number): Promise<Uint8Array> {
  const names = typefacesIn(shown, 'serif');
  await page.setViewportSize({ width: WIDTH + 40, height: 600 });
  await page.setContent(
    `<style>${fontFaces(names, shown.text)} body { margin: 0 } p { margin: 0; width: ${WIDTH}px; font: 400 ${SIZE}px / ${lineHeight}px ${names.map(familyOf).join()}; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased }</style><p lang="${shown.lang}" dir="auto">${shown.text}</p>`,
  );
  await page.evaluate(() => document.fonts.ready);
  return page.locator('p').screenshot();
}

async function inPicture(shown: Text): Promise<Uint8Array> {
  const data = { claim: shown.text, claimLang: shown.lang, verdict: 'true', claimants: [], corrections: [] };
  const pen = await penFor(
    claimPicture(
      { ...data, claimant: undefined, claimDate: undefined, claimTranslation: undefined, lang: undefined },
      DESK,
    ),
  );
  const node = paragraph(shown, STYLE);
  const sheet: Node = { type: 'container', style: { display: 'flex', backgroundColor: '#fff' }, children: [node] };
  return pen.png(sheet, WIDTH, await pen.measure(node, WIDTH));
}

async function difference(page: Page, shown: Text, drawn = shown) {
  const png = await inPicture(drawn);
  const lineHeight = SIZE * Number(paragraph(shown, STYLE).style?.lineHeight);
  const [ours, theirs] = [
    await inkOf(png, lineHeight),
    await inkOf(await inChromium(page, shown, lineHeight), lineHeight),
  ];
  return {
    lines: [ours.length, theirs.length],
    overlaps: ours.map((line, index) => overlap(line, theirs[index] ?? [])),
  };
}

for (const [script, shown] of Object.entries(SAMPLES))
  test(`${script} text in share pictures looks as in a browser`, async ({ page }) => {
    const { lines, overlaps } = await difference(page, shown);
    expect(lines[0]).toBe(lines[1]);
    expect(lines[0]).toBeGreaterThan(1);
    for (const one of overlaps) expect(one).toBeGreaterThan(0.95);
  });

const REVERSED = (text: string) => [...text].reverse().join('');
/** Letters with a character between them that keeps them from joining. */
const APART = (text: string) => [...text].join('\u200c');
const WRONG = { Arabic: APART, Hebrew: REVERSED, Devanagari: APART, Thai: REVERSED };

test('the comparison finds letters in the wrong order or form', async ({ page }) => {
  for (const [script, spoil] of Object.entries(WRONG)) {
    const { text, lang } = SAMPLES[script] as Text;
    const { lines, overlaps } = await difference(page, { text, lang }, { text: spoil(text), lang });
    expect(lines[0] !== lines[1] || Math.min(...overlaps) < 0.8, script).toBe(true);
  }
});
