// What the shell's own English texts are in the org's language: themselves, except in the invented language.
import { inventText } from '../invent.js'
import { config } from './config.js'

const isInvented = config.settings.language === 'xx'
const kept = new Set(JSON.stringify([config.labels, config.person, 'Salesforce']).match(/\p{L}+/gu))

export function say(text) {
  return isInvented ? inventText(text, kept) : text
}
