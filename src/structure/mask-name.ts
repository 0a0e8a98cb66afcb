// Masks ids, classes and other names. A name stays as it is where our own selectors name it, or where it consists of words of
// user interfaces; its numbers are masked even then. Any other name becomes `m1`, `m2` and so on: the same name the same mask.
import { INTERFACE_WORDS } from './interface-words'
import { type AttributeTest, holds, KNOWN_NAMES, NAME_TESTS } from './selector-vocabulary'

/** Words, numbers, and what stands between them. `userProfileCard`, `onesetup-nav_tree`, `pbButton2`. */
const PARTS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[-_:]+/g
const IS_NUMBER = /^\d+$/
const IS_BETWEEN = /^[-_:]+$/
/** A name of more parts than this is no name of an interface. */
const MAX_PARTS = 24

/** Gives masks for what one document holds. */
export class Masks {
  readonly #known = new Map<string, string>()

  /** The mask of a text. */
  of(text: string): string {
    const mask = this.#known.get(text) ?? `m${this.#known.size + 1}`
    this.#known.set(text, mask)
    return mask
  }

  /** A name with everything masked that may be more than markup. */
  name(name: string): string {
    if (name === '' || KNOWN_NAMES.has(name)) return name
    const readable = this.readable(name)
    if (readable !== null && isLike(name, readable)) return readable
    return this.#maskedLike(name)
  }

  /** A name that consists of words of interfaces, with its numbers masked. Null for any other name. */
  readable(name: string): string | null {
    const parts = name.match(PARTS) ?? []
    if (parts.length > MAX_PARTS || parts.join('') !== name) return null
    const isKnown = (part: string): boolean =>
      IS_NUMBER.test(part) || IS_BETWEEN.test(part) || INTERFACE_WORDS.has(part.toLowerCase())
    if (!parts.every(isKnown)) return null
    return parts.map((part) => (IS_NUMBER.test(part) ? this.of(part) : part)).join('')
  }

  /** The mask, with what our own selectors ask for: `…_font` stays `m1_font`. */
  #maskedLike(name: string): string {
    const asked = NAME_TESTS.filter((test) => test.operator !== '=' && test.operator !== '' && holds(test, name))
    const longest = (operator: AttributeTest['operator']): string =>
      asked
        .filter((test) => test.operator === operator)
        .map(({ text }) => text)
        .toSorted((a, b) => b.length - a.length)[0] ?? ''
    const inside = asked.filter(({ operator }) => operator === '*=').map(({ text }) => text)
    return `${longest('^=')}${this.of(name)}${inside.join('')}${longest('$=')}`
  }
}

/** Whether every test of names that our selectors make has the same answer for both. */
const isLike = (name: string, masked: string): boolean =>
  NAME_TESTS.every((test) => holds(test, name) === holds(test, masked))
