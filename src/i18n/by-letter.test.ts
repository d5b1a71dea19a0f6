import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './by-letter.ts';

/** `A: Ada, Anna | B: Bob` */
function grouped(language: string, ...names: string[]): string {
  return byLetter(names, (name) => name, language)
    .map(({ label, items }) => `${label ?? 'other'}: ${items.join(', ')}`)
    .join(' | ');
}

test('names are grouped and sorted by first letter, whatever their case and accents', () => {
  assert.equal(
    grouped('en', 'bob', 'Émile', 'Ada', 'anna', 'eve', 'Ørsted', 'Oscar'),
    'A: Ada, anna | B: bob | E: Émile, eve | O: Ørsted, Oscar',
  );
});

test('letters that a language counts as letters have a group of their own', () => {
  assert.equal(grouped('sv', 'Åsa', 'Anna', 'Östen', 'Zara'), 'A: Anna | Z: Zara | Å: Åsa | Ö: Östen');
  assert.equal(grouped('de', 'Åsa', 'Anna', 'Östen', 'Zara'), 'A: Anna, Åsa | O: Östen | Z: Zara');
  assert.equal(grouped('es', 'Ñandú', 'Nora', 'Oso', 'Álvaro'), 'A: Álvaro | N: Nora | Ñ: Ñandú | O: Oso');
  assert.equal(grouped('tr', 'Irmak', 'İpek', 'ilk'), 'I: Irmak | İ: ilk, İpek');
  assert.equal(grouped('vi', 'Ậu', 'An'), 'A: An | Â: Ậu');
});

test('articles of the language are passed over, and words that only begin like one are not', () => {
  assert.equal(
    grouped('en', 'The Guardian', 'Anna', 'Theo', 'A Better Town', '“The Sun”'),
    'A: Anna | B: A Better Town | G: The Guardian | S: “The Sun” | T: Theo',
  );
  assert.equal(
    grouped('de-AT', 'Der Standard', 'Die Zeit', 'The Guardian', 'Das'),
    'D: Das | S: Der Standard | T: The Guardian | Z: Die Zeit',
  );
  assert.equal(grouped('fr', 'Le Monde', 'L’Équipe', 'Léa'), 'E: L’Équipe | L: Léa | M: Le Monde');
  assert.equal(grouped('es', 'El País', 'La Jornada', 'Elena'), 'E: Elena | J: La Jornada | P: El País');
  assert.equal(grouped('pt-BR', 'O Globo', 'A Bola', 'Ada'), 'A: Ada | B: A Bola | G: O Globo');
  assert.equal(grouped('en', 'Al-Jazeera', 'Al Gore', 'al-Qaida'), 'A: Al Gore | J: Al-Jazeera | Q: al-Qaida');
  assert.equal(grouped('ar', 'الجزيرة', 'أحمد'), 'ا: أحمد | ج: الجزيرة');
});

test('symbols before a name are ignored, and digits and names without letters come last', () => {
  assert.equal(
    grouped('en', '@zoe', '“Quoted” post', '4chan', '24 Hours', '٣ أصدقاء', '???', 'Will'),
    'Q: “Quoted” post | W: Will | Z: @zoe | 0–9: ٣ أصدقاء, 4chan, 24 Hours | other: ???',
  );
});

test('each script is grouped as its readers expect', () => {
  assert.equal(grouped('ar', 'أحمد', 'إيمان', 'باسم', 'Ada'), 'ا: أحمد, إيمان | ب: باسم | A: Ada');
  assert.equal(grouped('en', 'أحمد', 'آدم', 'اسم'), 'ا: آدم, أحمد, اسم');
  assert.equal(grouped('th', 'เกษม', 'กมล', 'แดง'), 'ก: กมล, เกษม | ด: แดง');
  assert.equal(grouped('ko', '김철수', '까치', '이영희', 'Ada'), 'ㄱ: 김철수, 까치 | ㅇ: 이영희 | A: Ada');
  assert.equal(grouped('ja', 'がく', 'カメラ', 'さくら', 'ヴォルフ'), 'あ: ヴォルフ | か: がく, カメラ | さ: さくら');
  assert.equal(grouped('zh-CN', '王毅', '阿里', 'Bob', '白宫'), 'A: 阿里 | B: 白宫, Bob | W: 王毅');
  assert.equal(grouped('zh-TW', '蔡英文', '丁一', '王毅'), '2畫: 丁一 | 4畫: 王毅 | 15畫: 蔡英文');
  assert.equal(grouped('en', '王毅', 'Wang', 'Иван'), 'W: Wang | И: Иван | 漢字: 王毅');
});

test('each letter has an address of its own, which is never a page number', () => {
  const keys = byLetter(['Ada', '4chan', '???', 'Élan', 'Ñu', '丁'], (name) => name, 'es').map(({ key }) => key);
  assert.deepEqual(keys, ['a', 'e', 'ñ', '漢字', '0-9', 'other']);
});

test('Georgian names in capitals are under the same letter as others', () => {
  const letters = byLetter(['ᲐᲜᲐ', 'ანა', 'ბექა', 'ᲑᲔᲥᲐ'], (name) => name, 'ka');
  assert.deepEqual(
    letters.map(({ key, label, items }) => [key, label, items.length]),
    [
      ['ა', 'ა', 2],
      ['ბ', 'ბ', 2],
    ],
  );
});
