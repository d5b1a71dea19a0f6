/** Names that stand in one line with commas between them. */
export function namesIn(line: string | undefined): string[] {
  return (line ?? '')
    .split(/[,،、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
