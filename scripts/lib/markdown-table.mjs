// Writes Markdown tables, for the documents that commands write.

const row = (cells) => `| ${cells.join(' | ')} |`

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number)[])[]} rows
 * @param {{ numbers?: readonly number[] }} options which columns are aligned as numbers
 */
export const markdownTable = (heads, rows, { numbers = [] } = {}) =>
  [row(heads), row(heads.map((_, at) => (numbers.includes(at) ? '---:' : '---'))), ...rows.map(row)].join('\n')
