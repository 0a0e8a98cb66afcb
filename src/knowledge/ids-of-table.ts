// The ids of a table, in the order in which its entries are written.

export const idsOfTable = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[]
