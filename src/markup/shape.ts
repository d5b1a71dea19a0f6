import { type Expected, MEDIA_CATEGORIES, type Property, TABLES } from './tables.ts';
import { addressProblem, dayProblem, kindOf, languageProblem, numberProblem, textProblem } from './values.ts';

const SIMPLE = {
  text: textProblem,
  address: addressProblem,
  day: dayProblem,
  number: numberProblem,
  seconds: numberProblem,
  language: languageProblem,
};

export type Item = Readonly<Record<string, unknown>>;

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compares an item with the table of its type, and everything in it. `path` names it in the messages. */
export function shapeProblems(item: Item, path: string): string[] {
  const { '@type': type, ...values } = item;
  const table = typeof type === 'string' ? TABLES[type] : undefined;
  if (!table) return [`\`${path}\` has no known \`@type\``];
  const missing = Object.entries(table)
    .filter(([key, { google }]) => google === 'required' && !(key in values))
    .map(([key]) => `\`${path}.${key}\` is missing, and is required`);
  const found = Object.entries(values).flatMap(([key, value]) => {
    const property = Object.hasOwn(table, key) ? table[key] : undefined;
    return property ? propertyProblems(value, property, `${path}.${key}`) : [unknownProperty(key, `${type}`, path)];
  });
  return [...missing, ...found, ...categoryProblems(values.mediaAuthenticityCategory, path)];
}

/** The recommended properties that an item does not have. */
export function missingAdvice(item: Item, path: string): string[] {
  const table = TABLES[String(item['@type'])] ?? {};
  return Object.entries(table).flatMap(([key, { google }]) =>
    google === 'recommended' && !(key in item) ? [`\`${path}.${key}\` is missing, and is recommended`] : [],
  );
}

function unknownProperty(key: string, type: string, path: string): string {
  const hint = key === 'relatedMediaReview' ? '; the declared property is `associatedMediaReview`' : '';
  return `\`${path}.${key}\` is not a property of ${type}${hint}`;
}

function propertyProblems(value: unknown, property: Property, path: string): string[] {
  if (!Array.isArray(value)) return valueProblems(value, property.is, path);
  if (!property.many) return [`\`${path}\` is a list, expected one value`];
  if (value.length === 0) return [`\`${path}\` is an empty list; leave it out`];
  return value.flatMap((one, index) => valueProblems(one, property.is, `${path}[${index}]`));
}

function valueProblems(value: unknown, expected: readonly Expected[], path: string): string[] {
  const types = expected.find((one) => typeof one !== 'string');
  if (isItem(value) && types) return itemProblems(value, types, path);
  const simple = expected.find((one) => typeof one === 'string');
  if (!simple) return [`\`${path}\` is ${kindOf(value)}, expected ${types?.join(' or ')}`];
  const problem = SIMPLE[simple](value);
  return problem === undefined ? [] : [`\`${path}\` ${problem}`];
}

function itemProblems(item: Item, types: readonly string[], path: string): string[] {
  const type = item['@type'];
  if (typeof type === 'string' && types.includes(type)) return shapeProblems(item, path);
  const found = type === undefined ? 'has no `@type`' : `has the type \`${String(type)}\``;
  return [`\`${path}\` ${found}, expected ${types.join(' or ')}`];
}

function categoryProblems(value: unknown, path: string): string[] {
  const categories = value === undefined ? [] : [value].flat();
  return categories
    .filter((one) => !MEDIA_CATEGORIES.includes(String(one).replace(/^https?:\/\/schema\.org\//, '')))
    .map((one) => `\`${path}.mediaAuthenticityCategory\` is \`${String(one)}\`, which schema.org does not define`);
}
