/**
 * JSON that can stand in a `script` element. A `<` would let text end the element (`</script>`) or open another
 * (`<!--<script>`); the two line separators are line ends to older scripts. As escapes they mean the same to JSON.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
