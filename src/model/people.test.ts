import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleIn, type Who } from './people.ts';

const keysOf = (uses: Who[]) => {
  const people = peopleIn(uses);
  return uses.map((who) => people.all.indexOf(people.of(who) ?? { key: '', name: '' }));
};

test('claimants with the same name are the same person unless type or page differ', () => {
  const [one, two] = ['https://people.example/1', 'https://people.example/2'];
  const john = (more: Who = {}): Who => ({ name: 'John Smith', type: 'person', ...more });
  assert.deepEqual(keysOf([john(), john({ url: one }), john({ url: two }), john({ url: `${one}/` })]), [0, 0, 1, 0]);
  assert.deepEqual(keysOf([john({ url: one }), john({ type: 'organization', url: one }), john()]), [0, 1, 0]);
  assert.deepEqual(keysOf([john(), john({ id: 'builder', url: one }), john({ id: 'john-smith' })]), [0, 1, 0]);
});

test('claimants with the same id are the same person, whatever else differs', () => {
  const uses: Who[] = [
    { name: 'Ye', id: 'ye', type: 'person', url: 'https://people.example/1' },
    { name: 'Kanye West', id: 'ye', type: 'person', url: 'https://people.example/2' },
  ];
  assert.deepEqual(keysOf(uses), [0, 0]);
});

test('ten thousand people with the same name need one lookup each', () => {
  let reads = 0;
  const uses = Array.from(
    { length: 10_000 },
    (_, index): Who => ({
      name: 'John Smith',
      type: 'person',
      get url() {
        reads++;
        return `https://people.example/${index}`;
      },
    }),
  );
  assert.equal(peopleIn(uses).all.length, 10_000);
  assert.ok(reads < 60_000, `${reads} reads of an address`);
});
