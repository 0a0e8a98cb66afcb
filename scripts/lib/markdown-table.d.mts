// The types of markdown-table.mjs, for the commands that are written in TypeScript.
export declare function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  options?: { numbers?: readonly number[] },
): string
