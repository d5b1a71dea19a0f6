import type { Cases } from './cases.ts';

const empty = (...paths: string[]) => Object.fromEntries(paths.map((path) => [`static/${path}`, '']));

/** Files that are published as they are. */
export const STATIC: Cases = {
  'files that can be published': empty(
    'CNAME',
    'report.PDF',
    'a/b/data.csv',
    '.well-known/a',
    '.well-known/b/c.json',
    '.DS_Store',
  ),
  'types that could run something': empty(
    'a.html',
    'b.js',
    'c.MJS',
    'd.svg',
    'e.wasm',
    'f.xml',
    'g.xhtml',
    'h.pdf.exe',
    'i.md',
  ),
  'names without an extension': empty('cname', 'a/CNAME', 'report', 'a/.well-known/b'),
  'hidden files and folders': empty('.htaccess', '.git/config', '.well-known/.htaccess', '.nojekyll'),
  'names that change or that systems refuse': empty('Für alle.pdf', 'a b/c.pdf', 'nul.pdf', 'a.', 'x&y.csv'),
  'addresses of the site': {
    ...empty(
      'favicon.svg/a.pdf',
      'assay-files.json',
      'claims/a.pdf',
      'Theme/a.png',
      'methodology/a.pdf',
      'Methodology/b.pdf',
    ),
    ...empty('CNAME'),
    'pages/cname.md': '---\ntitle: Names\n---\n\nText.\n',
  },
  'names that differ in capitals only': empty(
    'a.pdf',
    'A.PDF',
    'Data/b.csv',
    'data-1/b.csv',
    'Reports/a.csv',
    'reports/b.csv',
  ),
  'links to files': {
    ...empty('report.pdf'),
    'pages/reports.md': '---\ntitle: Reports\n---\n\n[One](/report.pdf), [two](/reports.pdf).\n',
  },
  'text that browsers could take for a web page': {
    'static/CNAME': '<p>',
    'static/a.txt': '\ufeff \n\t<script>',
    'static/b.json': '<!doctype html>',
    'static/c.csv': Buffer.from('\ufeff<html>', 'utf16le'),
    'static/.well-known/d': '<svg>',
    'static/e.pdf': '<p>',
    'static/f.txt': 'a < b',
  },
  'settings of web hosts': empty(
    'vercel.json',
    'Package.json',
    'staticwebapp.config.json',
    'serve.json',
    'a/package.json',
  ),
  'folders in place of ignored files': empty('.gitignore/a.pdf', 'Thumbs.db/a.pdf'),
  'a folder in capitals': { 'Static/a.pdf': '' },
  'a file in place of the folder': { static: '' },
};
