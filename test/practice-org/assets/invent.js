// Makes up words: each letter of a word becomes another one, so that the word keeps its shape and loses its meaning.
const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxz'

function shift(letters, letter, by) {
  const at = letters.indexOf(letter.toLowerCase())
  if (at < 0) return undefined
  const other = letters[(at + by) % letters.length]
  return letter === letter.toLowerCase() ? other : other.toUpperCase()
}

export function invent(word) {
  return word.replace(/[a-z]/gi, (letter) => shift(VOWELS, letter, 2) ?? shift(CONSONANTS, letter, 7) ?? letter)
}

/** Every word of a text, except kept ones, addresses, entities and anything with a digit. */
export function inventText(text, kept) {
  return text.replace(/\S+/g, (word) => {
    const bare = word.replace(/[^\p{L}]/gu, '')
    return /[@\d&]|\w\.\w/.test(word) || kept.has(bare) ? word : invent(word)
  })
}
