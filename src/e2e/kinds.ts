import type { TestSites } from './site.ts';

/** One page of each kind, and states of it that look different. */
export const KINDS: readonly { name: string; path: string; of: keyof TestSites }[] = [
  { name: 'home', path: '', of: 'hard' },
  { name: 'list of claims', path: 'claims/', of: 'hard' },
  { name: 'second page of a list', path: 'claims/2/', of: 'many' },
  { name: 'claim', path: 'claims/ferry-carries-bicycles-for-nothing/', of: 'hard' },
  { name: 'claim with table and footnotes', path: 'claims/lamp-burns-whale-oil/', of: 'hard' },
  { name: 'corrected claim', path: 'claims/library-was-closed-for-a-year/', of: 'hard' },
  { name: 'withdrawn claim', path: 'claims/photograph-shows-a-flooded-market/', of: 'hard' },
  { name: 'claim written from right to left', path: 'claims/برج-الساعة-متوقف/', of: 'hard' },
  {
    name: 'claim of several claimants, translated, in a film',
    path: 'claims/film-shows-a-whale/',
    of: 'hard',
  },
  { name: 'claim in a language of its own', path: 'claims/ponte-fecha-no-inverno/', of: 'hard' },
  { name: 'very long claim', path: 'claims/the-long-proclamation/', of: 'hard' },
  { name: 'claim with twenty sources', path: 'claims/clock-tower-is-the-oldest-building/', of: 'hard' },
  { name: 'claim with signs in every text', path: 'claims/quotes-and-angle-brackets/', of: 'hard' },
  { name: 'claim of which little is known', path: 'claims/gulls-open-the-gates/', of: 'hard' },
  { name: 'verdicts', path: 'verdicts/', of: 'hard' },
  { name: 'verdict', path: 'verdicts/false/', of: 'hard' },
  { name: 'topics', path: 'topics/', of: 'hard' },
  { name: 'topic', path: 'topics/harbour/', of: 'hard' },
  { name: 'claimants', path: 'claimants/', of: 'hard' },
  { name: 'claimant', path: 'claimants/ottoline-marrowgate/', of: 'hard' },
  { name: 'sources', path: 'sources/', of: 'hard' },
  { name: 'publisher', path: 'sources/town-office-of-quillhaven/', of: 'hard' },
  { name: 'dossiers', path: 'dossiers/', of: 'hard' },
  { name: 'dossier', path: 'dossiers/the-quay-speech/', of: 'hard' },
  { name: 'dossier without claims', path: 'dossiers/a-book-nobody-opened/', of: 'hard' },
  { name: 'corrections', path: 'corrections/', of: 'hard' },
  { name: 'no corrections', path: 'corrections/', of: 'small' },
  { name: 'about', path: 'about/', of: 'hard' },
  { name: 'methodology', path: 'methodology/', of: 'hard' },
  { name: 'nothing at this address', path: 'nothing/here/', of: 'hard' },
];

/** The states of the search page. */
export const SEARCHES: readonly { name: string; query: string; state: string }[] = [
  { name: 'search before a question', query: '', state: 'idle' },
  { name: 'search with results', query: '?q=quillhaven', state: 'ready' },
  { name: 'search with results in other languages', query: '?topics=Buildings', state: 'ready' },
  { name: 'search without a result', query: '?q=zyzzyva', state: 'empty' },
  {
    name: 'search with a pasted post',
    query: '?q=they+doubled+the+toll+of+the+willow+bridge+overnight',
    state: 'ready',
  },
  {
    name: 'search with something far',
    query: '?q=the+town+has+seen+a+library+of+gulls+under+the+bridge',
    state: 'ready',
  },
  { name: 'search narrowed down', query: '?verdict=true&verdict=false', state: 'ready' },
];
