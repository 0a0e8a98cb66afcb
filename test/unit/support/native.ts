// For every unit test: what stands in for the polyfill also stands in for the browser's own API.
import { vi } from 'vitest'

vi.mock('../../../src/browser/api-native-for-all-contexts', async () => ({
  extensionApi: (await import('webextension-polyfill')).default,
}))
