import type { TestSites } from './site.ts';

interface PageKind {
  name: string;
  path: string;
  of: keyof TestSites;
}

const on = (of: keyof TestSites) => (name: string, path: string) => ({ name, path, of });
const [hard, small, many] = [on('hard'), on('small'), on('many')];

/** One page of each kind, and of each state that looks different. */
export const KINDS: readonly PageKind[] = [
  hard('home', ''),
  hard('list of claims', 'claims/'),
  many('long list of claims', 'claims/'),
  many('second page of a list', 'claims/2/'),
  hard('claim', 'claims/ferry-carries-bicycles-for-nothing/'),
  hard('claim with table and footnotes', 'claims/lamp-burns-whale-oil/'),
  hard('corrected claim', 'claims/library-was-closed-for-a-year/'),
  hard('withdrawn claim', 'claims/photograph-shows-a-flooded-market/'),
  hard('claim in a right-to-left language', 'claims/برج-الساعة-متوقف/'),
  hard('claim with several claimants, a translation and a video', 'claims/film-shows-a-whale/'),
  hard('claim in another language than the site', 'claims/ponte-fecha-no-inverno/'),
  hard('very long claim', 'claims/the-long-proclamation/'),
  hard('claim with twenty sources', 'claims/clock-tower-is-the-oldest-building/'),
  hard('claim with special characters in every field', 'claims/quotes-and-angle-brackets/'),
  hard('claim with little information', 'claims/gulls-open-the-gates/'),
  hard('card of a claim', 'claims/ferry-carries-bicycles-for-nothing/embed/'),
  hard('card of a corrected claim', 'claims/library-was-closed-for-a-year/embed/'),
  hard('card of a withdrawn claim', 'claims/photograph-shows-a-flooded-market/embed/'),
  hard('card in a right-to-left language', 'claims/برج-الساعة-متوقف/embed/'),
  hard('verdicts', 'verdicts/'),
  hard('verdict', 'verdicts/false/'),
  hard('topics', 'topics/'),
  hard('topic', 'topics/harbour/'),
  hard('claimants', 'claimants/'),
  hard('claimant', 'claimants/ottoline-marrowgate/'),
  hard('sources', 'sources/'),
  hard('publisher', 'sources/town-office-of-quillhaven/'),
  many('publishers by letter', 'sources/'),
  many('publishers with the same first letter', 'sources/letter/e/'),
  hard('dossiers', 'dossiers/'),
  hard('dossier', 'dossiers/the-quay-speech/'),
  hard('dossier in a frame', 'dossiers/the-quay-speech/embed/'),
  hard('dossier without claims', 'dossiers/a-book-nobody-opened/'),
  many('sources of a dossier', 'dossiers/street/sources/'),
  hard('corrections', 'corrections/'),
  small('no corrections', 'corrections/'),
  hard('data', 'data/'),
  hard('standards', 'standards/'),
  hard('about', 'about/'),
  hard('methodology', 'methodology/'),
  hard('page not found', 'nothing/here/'),
];

/** The states of the search page. */
export const SEARCHES: readonly { name: string; query: string; state: string }[] = [
  { name: 'search without a query', query: '', state: 'idle' },
  { name: 'search with results', query: '?q=quillhaven', state: 'ready' },
  { name: 'search with results in other languages', query: '?topics=Buildings', state: 'ready' },
  { name: 'search without results', query: '?q=zyzzyva', state: 'empty' },
  {
    name: 'search with a pasted post',
    query: '?q=they+doubled+the+toll+of+the+willow+bridge+overnight',
    state: 'ready',
  },
  {
    name: 'search with distant matches',
    query: '?q=the+town+has+seen+a+library+of+gulls+under+the+bridge',
    state: 'ready',
  },
  { name: 'search with filters only', query: '?verdict=true&verdict=false', state: 'ready' },
];
