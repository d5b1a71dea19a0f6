/**
 * JSON that is safe inside a `script` element. An unescaped `<` could end the element (`</script>`) or open another
 * (`<!--<script>`), and U+2028 and U+2029 are line ends in older JavaScript. Escaped, they mean the same in JSON.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
