// Applies the styles that are bundled into a page's script. The page then waits for one file less, and is never drawn
// without its styles.

export function adoptStylesheet(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
