// Types of invent.js, which the pages and the server share.
export function invent(word: string): string
export function inventText(text: string, kept: ReadonlySet<string>): string
