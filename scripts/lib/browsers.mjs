// The browsers that commands need, as data: where they are on each system, and how to get them.

const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = 'C:\\Program Files' } = process.env
const PROGRAMFILES_X86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'

/**
 * @typedef {object} BrowserKind
 * @property {string} name
 * @property {string} variable the environment variable that names its executable
 * @property {readonly string[]} commands its names on the PATH
 * @property {readonly string[]} places where it is installed without being on the PATH
 * @property {string} debian its package
 * @property {string} advice how to get it elsewhere
 */

/** @type {BrowserKind} */
export const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    ...['', HOME].flatMap((folder) => [
      `${folder}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    ...[LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ],
  debian: 'chromium',
  advice: 'install Chromium or Google Chrome, or set CHROMIUM_PATH to the executable of one, and run this again.',
}

/** @type {BrowserKind} */
export const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: [
    ...['', HOME].map((folder) => `${folder}/Applications/Firefox.app/Contents/MacOS/firefox`),
    ...[LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ],
  debian: 'firefox-esr',
  advice: 'install Firefox, or set FIREFOX_PATH to its executable, and run this again.',
}
