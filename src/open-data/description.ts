import { addressOf } from '../formats/addresses.ts';
import { isWebAddress } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { RECORD_KEYS } from './record.ts';

/** A file of the data set. */
export interface DataFile {
  /** Its name below `data/`. */
  name: string;
  type: string;
  says: string;
  bytes: number;
  sha256: string;
}

export interface DataSet {
  site: Site;
  /** The days of the first and the last publication or change; undefined if nothing is published. */
  issued: string | undefined;
  modified: string | undefined;
  files: readonly DataFile[];
}

const DESCRIPTION = 'Fact-checks: claims, who made them, verdicts, sources and corrections.';

/** The data set in the vocabulary of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), which data portals read. */
export function dcat({ site, issued, modified, files }: DataSet): string {
  return text({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': addressOf(site, 'data/'),
    '@type': 'dcat:Dataset',
    'dct:title': site.title,
    'dct:description': `${DESCRIPTION} ${site.description}`,
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': site.publisher.name },
    'dct:license': licenceResource(site.licence),
    'dct:language': languageResource(site.lang),
    'dct:issued': day(issued),
    'dct:modified': day(modified),
    'dcat:landingPage': { '@id': addressOf(site, 'data/') },
    'dcat:keyword': ['fact-checking', 'ClaimReview'],
    'dcat:distribution': files.map(({ name, type, says, bytes, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': name,
      'dct:description': says,
      'dcat:downloadURL': { '@id': addressOf(site, `data/${name}`) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  });
}

/** DCAT expects a document. A name of a licence is all that is known of some. */
function licenceResource(licence: string | undefined) {
  return licence !== undefined && isWebAddress(licence) ? { '@id': licence } : licence;
}

/** DCAT 3 expects the code of a language in the vocabularies of the Library of Congress: ISO 639-1. Other languages stay tags. */
function languageResource(lang: string) {
  const { language } = new Intl.Locale(lang);
  return language.length === 2 ? { '@id': `http://id.loc.gov/vocabulary/iso639-1/${language}` } : lang;
}

function day(value: string | undefined) {
  return value && { '@value': value, '@type': 'xsd:date' };
}

/** The data set in the vocabulary of Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). */
export function croissant({ site, issued, modified, files }: DataSet): string {
  const table = files.find(({ name }) => name === 'claims.csv');
  return text({
    '@context': CROISSANT_CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: site.title,
    description: DESCRIPTION,
    url: addressOf(site, 'data/'),
    license: site.licence,
    creator: { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url },
    datePublished: issued,
    dateModified: modified,
    isLiveDataset: true,
    distribution: files.map(({ name, type, says, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      description: says,
      contentUrl: addressOf(site, `data/${name}`),
      contentSize: `${bytes} B`,
      encodingFormat: type,
      sha256,
    })),
    recordSet: table && [
      {
        '@type': 'cr:RecordSet',
        '@id': 'claims',
        name: 'claims',
        key: { '@id': 'claims/slug' },
        field: RECORD_KEYS.map((key) => ({
          '@type': 'cr:Field',
          '@id': `claims/${key}`,
          name: key,
          dataType: key === 'rating' || key === 'order' ? 'sc:Integer' : 'sc:Text',
          source: { fileObject: { '@id': table.name }, extract: { column: key } },
        })),
      },
    ],
  });
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The context that the specification gives. */
const CROISSANT_CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};
