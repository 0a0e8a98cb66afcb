// The self-signed certificate of the practice org, made anew for each start and kept nowhere.
import { generate } from 'selfsigned'
import { PRACTICE_HOSTS } from './hosts'

export async function practiceCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = [...PRACTICE_HOSTS, 'localhost'].map((value) => ({ type: 2 as const, value }))
  const made = await generate([{ name: 'commonName', value: 'practice org of Token Guide' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  return { key: made.private, cert: made.cert }
}
