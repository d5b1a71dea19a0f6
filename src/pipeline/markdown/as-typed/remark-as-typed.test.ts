import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOn, wrote } from '../../../testing/content.ts';
import { render } from '../../../testing/rendered.ts';

/** Text on line 18 of a valid claim, and what is reported: place, level, and part of the advice. */
const REPORTED: Readonly<Record<string, string>> = {
  'A 3*4*5 crate': '18:4 error 3\\*4\\*5',
  'Powers 2**3 and 4**2': '18:9 error 2\\*\\*3 and 4\\*\\*2',
  'From 5~~7 to 10~~12': '18:7 error 5\\~\\~7 to 10\\~\\~12',
  'Hawai`i and O`ahu': '18:6 error write an apostrophe',
  'The share was\n> 50 percent': '19:1 error \\> 50 percent',
  'The share was\n> €50 more': '19:1 error \\> €50 more',
  'The rise was\n+ 3 points': '19:1 error \\+ 3 points',
  'The cold was\n- 3 degrees': '19:1 error \\- 3 degrees',
  '> 50 percent': '18:1 note \\> 50 percent',
  '>= 50 percent': '18:1 error \\>= 50 percent',
  '* Only in May': '18:1 note \\* Only in May',
  '- 3 degrees': '18:1 warning \\- 3 degrees',
  'Total\n-': '19:1 error \\-',
  'A sentence that ends.\n---': '19:1 warning leave an empty line',
  '## The language C #': '18:19 error \\#',
  '24. December was cold.': '18:1 warning 24\\.',
  '1. Mai war ein Mittwoch.': '18:1 warning 1\\.',
  '007. Bond': '18:1 warning 007\\.',
  '1. One\n1. Two': '18:1 note write the numbers',
  '| a | b |\n|---|---|\n| 1 | 2 | 3 [@agency] |': '20:9 error \\|',
  '| a | b |\n|---|---|\n| 1 | 2 |\nText': '21:1 warning leave an empty line',
  '| a | b |\n| 1 | 2 |': '18:1 warning |---|---|',
  '[Word]: https://agency.example/': '18:1 warning \\[Word]:',
  'See [a].\n\n[a]: https://a.example/\n[a]: https://b.example/': '21:1 error rename one of them',
  'See [a].\n\n[a]: https://a.example/\n[a]: https://a.example/': '21:1 warning remove one of them',
  'One[^1].\n\n[^1]: A.\n\n[^1]: B.': '22:1 error rename one of them',
  'One.\n\n[^1]: A, see[^1].': '20:1 warning without it the footnote is not shown',
  '##Found': '18:1 warning `## `',
  'A [list] (https://a.example/)': '18:8 warning [text](address)',
  'A (list)[https://a.example/]': '18:8 warning [text](address)',
  '![A map](my photo.jpg)': '18:8 warning %20',
  'A [list](https://a.example/my list)': '18:8 warning %20',
  'A [list][none]': '18:8 warning [none]: https://…',
  'A **bold ** word and **more': '18:3 warning without spaces',
  'This is**“quoted”**text': '18:8 warning next to a space or letter',
  'All Leser*innen und Hörer*innen': '18:10 error Leser\\*innen und Hörer\\*innen',
  'All Leser*innen und Hörer*.': '18:10 error Leser\\*innen und Hörer\\*',
  'A []( https://a.example/ ) link': '18:3 error [text](https://a.example/)',
  '![A map]': '18:1 warning ![A map](picture.png)',
  '![A map] (maps/map.png)': '18:8 warning [text](address)',
  'It flew.^[A note.]': '18:9 warning `[^1]: …`',
  'Of CO₂*3* tonnes': '18:7 error CO₂\\*3\\*',
  '~~out~ and more': '18:1 warning on both sides',
  'An `open code': '18:4 warning backslash',
  'A note[^note.': '18:7 warning `]`',
  '```\nopen': '18:1 error expected a line',
  '``` five euros\ncode\n```': '18:1 error next line',
  '    indented [@agency]': '18:1 warning remove the indentation',
  '\tindented': '18:1 warning remove the indentation',
  'A ¯\\_(ツ)_/¯ of arms': '18:3 error ¯\\\\_(ツ)',
  '•One': '18:1 warning `- `',
  '-one': '18:1 warning `- `',
  '1)One\n2)Two': '18:1 warning `1) `',
  'A [list](https://a.example/?a=1&copy;=2)': '18:3 error &amp;copy;',
};

/** The same for texts with two mistakes. */
const REPORTED_TWICE: Readonly<Record<string, [string, string]>> = {
  'The form 2*a*b and a*b*c': ['18:11 error 2\\*a\\*b', '18:21 error a\\*b\\*c'],
  'It was the\n# 1 in revenue': ['19:1 warning expected `##`', '19:1 error \\# 1 in revenue'],
  'Total\n=': ['18:1 warning expected `##`', '19:1 error \\='],
  '2019. It opened.\n\n2021. It closed.': ['18:1 warning 2019\\.', '20:1 warning 2021\\.'],
  'One.\n\n[^1]: A[^2].\n\n[^2]: B[^1].': ['20:1 warning [^1]', '22:1 warning [^2]'],
  'He said f*ck and sh*t, then d**n and h**l': ['18:10 error f\\*ck and sh\\*t', '18:30 error d\\*\\*n and h\\*\\*l'],
  'At C:\\_reports and \\\\server\\share': ['18:4 error C:\\\\_reports', '18:20 error \\\\\\\\server\\\\share'],
};

for (const [typed, expected] of Object.entries<string | string[]>({ ...REPORTED, ...REPORTED_TWICE }))
  test(`reported: ${typed.replaceAll('\n', ' ⏎ ')}`, async () => {
    const report = (await reportOn(wrote(typed))).slice(0, -1);
    const found = [expected].flat().map((one) => /^(\S+ \w+) (.*)$/s.exec(one)?.slice(1) ?? []);
    assert.deepEqual(
      report.map((line) => /md:(\S+ \w+)/.exec(line)?.[1]),
      found.map(([place]) => place),
      report.join('\n'),
    );
    for (const [at, [, advice = '']] of found.entries()) assert.ok(report[at]?.includes(advice), report[at]);
  });

/** Ordinary Markdown, which is not reported. */
const UNREPORTED = [
  '1. One\n2. Two\n3. Three',
  '1) One\n2) Two',
  '3. Tolls\n9. Fines\n22. Appeals',
  '1. One\n\nA paragraph.\n\n2. Two',
  '- One\n- Two\n  - 5 million',
  'The reasons are\n- cost\n- time',
  '- 3 boats\n- 4 cars',
  'He said:\n> We flew.',
  '> “50 percent”, he said.',
  'Some **bold** and *italic* and un*believ*able and **3**rd and ~~out~~ and `code`',
  'ה*ניו יורק טיימס* and *Der Spiegel*s title, one Leser*in, **Boeing 747**s',
  'snake_case_name, 2 * 3 * 4, 2 ** 10, 2**10, 5 million* of 7 million* people, ****',
  '第**3**回、**50**명이 **한국**은',
  'Why did it fly?\n---------------\n\n## Closed ##',
  '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | |\n\nText',
  'See [a] and [b][a].\n\n[a]: https://a.example/',
  '```js\ncode ** and ` [a] (https://a.example/)\n```\n\n- a\n\n  ```\n  b\n  ```',
  'C:\\reports, C:\\\\_reports, `C:\\_reports`, snake\\_case, 3\\*4\\*5, \\> 50',
  '#hashtag, [1], (a)[b], a]b, §1, -5 degrees, $5, <5 %, 5~7 and ~10%',
  'One[^1].\n\n[^1]: A[^2].\n\n[^2]: B[^1].',
  '---\n\n***',
  'Text  \nand\\\nmore &amp; &nbsp; &copy; https://a.example/?a=1&copy=2',
];

for (const typed of UNREPORTED)
  test(`not reported: ${typed.replaceAll('\n', ' ⏎ ')}`, async () => {
    assert.deepEqual((await reportOn(wrote(typed))).slice(0, -1), []);
  });

const htmlOf = (text: string) => render(text).html;

test('single tildes are shown as typed', () => {
  assert.equal(htmlOf('5~7 euros, 10~12, ||'), '<p>5~7 euros, 10~12, ||</p>');
});

test('a list has the numbers that were typed', () => {
  assert.equal(
    htmlOf('2019. a\n2021. b\n2022. c\n2024. d').replaceAll('\n', ''),
    '<ol start="2019" class="long-numbers"><li>a</li><li value="2021">b</li><li>c</li><li value="2024">d</li></ol>',
  );
  assert.equal(
    htmlOf('3) a\n9) b').replaceAll('\n', ''),
    '<ol start="3" class="brackets"><li>a</li><li value="9">b</li></ol>',
  );
  assert.equal(htmlOf('1. a\n1. b').replaceAll('\n', ''), '<ol><li>a</li><li>b</li></ol>');
});

test('text can be bold next to the punctuation of scripts without spaces', () => {
  const cases: Record<string, string> = {
    'これは**「太字」**の例': '「太字」',
    '**テスト。**テスト': 'テスト。',
    '**“한국”**은 [^1]\n\n[^1]: x': '“한국”',
    '**한국(Korea)**은': '한국(Korea)',
    '他说：*“你好”*吗': '“你好”',
    '**𠮷（よし）**と': '𠮷（よし）',
  };
  for (const [typed, bold] of Object.entries(cases))
    assert.equal(/<(strong|em)>(.*?)<\/\1>/.exec(htmlOf(typed))?.[2], bold);
});

test('a bare address ends before the punctuation that follows it', () => {
  const shown = (text: string) =>
    htmlOf(text).replace(
      /<a href="([^"]*)"[^>]*>(.*?)<\/a>/g,
      (_, href, inside) => `{${inside === decodeURI(href) ? '' : href} ${inside}}`,
    );
  const cases: [typed: string, shown: string][] = [
    ['“https://a.example/x”', '“{ https://a.example/x}”'],
    ['見る https://a.example/x。次の文', '見る { https://a.example/x}。次の文'],
    ['https://a.example/x… and', '{ https://a.example/x}… and'],
    ['«https://a.example/x» said', '«{ https://a.example/x}» said'],
    ["https://a.example’s list and https://a.example/x's", "{ https://a.example}’s list and { https://a.example/x}'s"],
    ['(https://a.example/x)… end', '({ https://a.example/x})… end'],
    ['“www.b.example/y”', '“{http://www.b.example/y www.b.example/y}”'],
    [
      'https://en.example/wiki/Foo_(bar) and https://fr.example/wiki/L’Équipe',
      '{ https://en.example/wiki/Foo_(bar)} and { https://fr.example/wiki/L’Équipe}',
    ],
    [
      'https://ja.example/wiki/日本 https://a.example/2019–20',
      '{ https://ja.example/wiki/日本} { https://a.example/2019–20}',
    ],
    ['انظر https://a.example/x، ثم', 'انظر { https://a.example/x}، ثم'],
  ];
  for (const [typed, expected] of cases) assert.equal(shown(typed), `<p>${expected}</p>`);
});
