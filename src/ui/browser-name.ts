// The browser by its own name, for reports.

/** "Chrome 156", "Firefox 153", or "unknown". */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [] // Edge names Chrome, too
  return name === undefined ? 'unknown' : `${name} ${version}`
}
