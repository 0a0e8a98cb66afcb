// The ids of a table such as ARTICLES, with their exact types, in the order in which the entries are written.

export const idsOfTable = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[]
