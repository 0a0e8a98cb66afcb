// Fewer selectors that together match the same elements: each element of a page is compared with all of them.

/** Each selector of the lists once, without those that only narrow another one: `iframe[name]` matches nothing more than `iframe`. */
export function leanSelectors(lists: Iterable<string>): readonly string[] {
  const all = [...new Set([...lists].flatMap((list) => [...selectorsOf(list)]))]
  const narrows = (one: string, other: string): boolean =>
    one.startsWith(other) && /[[.#:]/.test(one.charAt(other.length))
  return all.filter((one) => !all.some((other) => narrows(one, other)))
}

/** There are commas within parentheses, too. */
function* selectorsOf(list: string): Generator<string> {
  let selector = ''
  for (const piece of list.split(', ')) {
    selector += selector === '' ? piece : `, ${piece}`
    if (selector.split('(').length > selector.split(')').length) continue
    yield selector
    selector = ''
  }
}
