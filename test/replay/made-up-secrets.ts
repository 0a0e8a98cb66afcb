// Made-up secrets of every kind that a page of Salesforce may hold: names, addresses, numbers, ids of records, passwords, tokens.
import type { Random } from '../random'

/** Common names of people in many countries, in the letters that ids and classes are made of. */
export const GIVEN_NAMES =
  'Grant Max Star Lex Dot Dom Aura James Robert John Michael David William Richard Joseph Thomas Charles Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Grace Rose Bill Frank Dean Drew Chase Guy Art Pat Will May June Hans Jürgen Heike Uwe Giulia Matteo Chiara Pierre Amélie Camille Hiroshi Yuki Haruto Sakura Wei Jing Xiu Minjun Jiwoo Priya Arjun Aarav Fatima Mohammed Ahmed Aisha Olga Dmitri Svetlana Ivan Lucía Alejandro Carmen Joaquim Beatriz Thiago Ingrid Lars Sven Astrid Kwame Amara Chidi Zanele Thabo Nguyen Linh Minh Siti Budi Ayşe Mehmet Zofia Jakub Eszter Andrei Ioana Niamh Siobhan Rhys Angus Fiona'.split(
    ' ',
  )
export const FAMILY_NAMES =
  'Bell Street Close Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Müller Schmidt Schneider Fischer Weber Wagner Becker Schulz Hoffmann Rossi Russo Ferrari Bianchi Dubois Moreau Laurent Lefebvre Tanaka Suzuki Watanabe Yamamoto Wang Zhang Chen Liu Kim Park Choi Singh Kumar Patel Sharma Iyer Khan Hussain Ivanov Petrov Kowalski Nowak Novák Svensson Nielsen Hansen Okafor Mensah Dlamini Silva Santos Oliveira Costa Yılmaz Papadopoulos'.split(
    ' ',
  )
const COMPANIES =
  'Umbrella Initech Globex Vandelay Contoso Fabrikam Northwind Hooli Wonka Stark Tyrell Cyberdyne'.split(' ')
/** Names of people and companies that are made of words that user interfaces use, too. */
export const NAMES_OF_WORDS =
  'Grant Bell,Mark Page,Case Field,Will Case,Grant Fields,Max Day,Star Page,Lex Strong,Mark Key,Grant Street,Max Small,Dot Page,Frank Cards,Mark Head,Grant Post,Max Lock,Bill Light,Dom Close,Aura Child,Art Read,Target Cloud,Apex Systems,Zone Star Media,Square Global,Cloud Nine Partners,Summit Systems,Next Media,Snap Shell,First Square Bell'.split(
    ',',
  )
/**
 * Of one shape are names with as many words; a report tells that much. `_child` at the end of an id is what a selector asks for, so
 * a report tells that, too.
 */
const shapeOf = (name: string): string => `${name.split(' ').length} ${name.endsWith(' Child')}`
const NAMES_BY_SHAPE: readonly (readonly string[])[] = [...new Set(NAMES_OF_WORDS.map(shapeOf))].map((shape) =>
  NAMES_OF_WORDS.filter((name) => shapeOf(name) === shape),
)
const STREETS = 'Elm Maple Baker Oxford Bahnhof Rivoli Gracia Shibuya'.split(' ')

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const DIGITS = '0123456789'
const RECORD_PREFIXES = ['001', '003', '005', '00D', '006', '500', 'a0B', '0Q0', '01p']

const KINDS = [
  'name',
  'full-name',
  'name-of-words',
  'login',
  'email',
  'phone',
  'record',
  'record-long',
  'token',
  'password',
  'company',
  'street',
  'amount',
  'card',
  'domain',
  'date',
] as const
export type SecretKind = (typeof KINDS)[number]

const drawn = (random: Random, letters: string, length: number): string =>
  Array.from({ length }, () => letters[random.below(letters.length)]).join('')
const one = (random: Random, from: readonly string[]): string => random.pick(from) ?? ''

/**
 * A secret of a kind. `shape` chooses what is no secret: an id tells of what kind its record is, which the finding asks for
 * (`/005…` is a user).
 */
export function secretOf(kind: SecretKind, random: Random, shape: Random): string {
  const [given, family] = [one(random, GIVEN_NAMES), one(random, FAMILY_NAMES)]
  switch (kind) {
    case 'name':
      return family
    case 'full-name':
      return `${given} ${family}`
    case 'name-of-words':
      return one(random, shape.pick(NAMES_BY_SHAPE) ?? [])
    case 'login':
      return `${given}.${family}@${one(random, COMPANIES)}.com.uat`.toLowerCase()
    case 'email':
      return `${given}_${family}${drawn(random, DIGITS, 3)}@${one(random, COMPANIES)}.example`
    case 'phone':
      return `+49 ${drawn(random, DIGITS, 4)} ${drawn(random, DIGITS, 7)}`
    case 'record':
      return `${one(shape, RECORD_PREFIXES)}${drawn(random, LETTERS, 12)}`
    case 'record-long':
      return `${one(shape, RECORD_PREFIXES)}${drawn(random, LETTERS, 15)}`
    case 'token':
      return drawn(random, LETTERS, 24)
    case 'password':
      return `${one(random, STREETS)}-${drawn(random, LETTERS, 6)}!${drawn(random, DIGITS, 4)}`
    case 'company':
      return `${one(random, COMPANIES)}${one(shape, ['Holding', 'Group', 'Team', ''])}`
    case 'street':
      return `${one(random, STREETS)} Street ${drawn(random, DIGITS, 4)}`
    case 'amount':
      return `${drawn(random, DIGITS, 7)}.${drawn(random, DIGITS, 2)}`
    case 'card':
      return `4${drawn(random, DIGITS, 15)}` // no number that begins like the id of a record
    case 'domain':
      return `${one(random, COMPANIES)}-${drawn(random, 'bcdfghjkmnpqrstvwxyz', 7)}`.toLowerCase()
    case 'date':
      return `19${drawn(random, DIGITS, 2)}-0${1 + random.below(9)}-1${random.below(10)}`
  }
}

export const anyKind = (random: Random): SecretKind => random.pick(KINDS) ?? 'name'
