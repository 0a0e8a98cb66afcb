// Styles that come with a page's script: one file less to wait for. They are there before anything is drawn.

export function adoptStylesheet(text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets.push(sheet)
}
