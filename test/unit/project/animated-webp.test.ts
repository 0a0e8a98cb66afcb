// The container of the documentation's animated picture, and the picture itself.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type AnimationFrame,
  animatedWebp,
  type RiffChunk,
  riffChunks,
} from '../../../scripts/walkthrough/animated-webp'

const CANVAS = { width: 300, height: 200 }

const chunk = (name: string, content: readonly number[]): number[] => {
  const length = content.length
  return [...Buffer.from(name), length & 0xff, length >> 8, 0, 0, ...content, ...(length % 2 === 1 ? [0] : [])]
}

/** The header of a VP8 key frame: a tag of three bytes, a start code of three, then width and height, 14 bits each. */
const vp8 = (width: number, height: number, ...rest: number[]): number[] =>
  chunk('VP8 ', [0x10, 0, 0, 0x9d, 0x01, 0x2a, width & 0xff, width >> 8, height & 0xff, height >> 8, ...rest])

const still = (...chunks: number[][]): Uint8Array =>
  Uint8Array.from(chunk('RIFF', [...Buffer.from('WEBP'), ...chunks.flat()]))

const frame = (change: Partial<AnimationFrame> = {}): AnimationFrame => ({
  still: still(vp8(CANVAS.width, CANVAS.height)),
  x: 0,
  y: 0,
  durationMs: 1500,
  ...change,
})

const contentOf = (chunks: readonly RiffChunk[], name: string): number[] =>
  Array.from(chunks.find((one) => one.name === name)?.content ?? [])

const uint24 = (content: ArrayLike<number>, start: number): number =>
  (content[start] ?? 0) + 256 * (content[start + 1] ?? 0) + 65536 * (content[start + 2] ?? 0)

describe('an animated WebP', () => {
  const second = frame({ still: still(vp8(40, 50, 7)), x: 20, y: 30, durationMs: 900 })
  const file = animatedWebp(CANVAS, [frame(), second])
  const chunks = riffChunks(file)

  it('says how long it is, that it is animated, and how large its canvas is', () => {
    expect(Buffer.from(file).readUInt32LE(4)).toBe(file.length - 8)
    expect(chunks.map(({ name }) => name)).toEqual(['VP8X', 'ANIM', 'ANMF', 'ANMF'])
    const header = contentOf(chunks, 'VP8X')
    expect(header.slice(0, 4)).toEqual([2, 0, 0, 0])
    expect([uint24(header, 4), uint24(header, 7)]).toEqual([299, 199])
  })

  it('runs for ever', () => {
    expect(contentOf(chunks, 'ANIM').slice(4)).toEqual([0, 0])
  })

  it('has each frame with half its position, its size less one, its time and its picture as it was', () => {
    const content = chunks[3]?.content ?? []
    expect([0, 3, 6, 9, 12].map((start) => uint24(content, start))).toEqual([10, 15, 39, 49, 900])
    expect(Array.from(content).slice(16)).toEqual(vp8(40, 50, 7))
  })

  it('takes the picture alone from a still that has more', () => {
    const rich = frame({ still: still(chunk('VP8X', [0]), chunk('ICCP', [1, 2, 3]), vp8(40, 50)) })
    expect(Array.from(riffChunks(animatedWebp(CANVAS, [rich]))[2]?.content ?? []).slice(16)).toEqual(vp8(40, 50))
  })

  it.each<[string, Partial<AnimationFrame>, string]>([
    ['stands at an odd position', { still: still(vp8(40, 50)), x: 3 }, 'odd position'],
    ['reaches beyond the canvas', { x: 2 }, 'beyond the canvas'],
    ['is lossless', { still: still(chunk('VP8L', [0x2f, 0, 0, 0, 0])) }, 'Not a lossy, opaque WebP'],
    ['is transparent', { still: still(chunk('ALPH', [0]), vp8(40, 50)) }, 'Not a lossy, opaque WebP'],
    ['is no WebP', { still: Uint8Array.from(Buffer.from('GIF89a, and more')) }, 'Not a WebP file'],
  ])('is refused when a frame %s', (_what, change, message) => {
    expect(() => animatedWebp(CANVAS, [frame(change)])).toThrow(message)
  })
})

describe('docs/pictures/walk.webp', () => {
  const file = readFileSync('docs/pictures/walk.webp')
  const frames = riffChunks(file).filter(({ name }) => name === 'ANMF')
  const durations = frames.map(({ content }) => uint24(content, 12))

  it('is small enough for a README', () => {
    expect(file.length).toBeLessThan(1_500_000)
  })

  it('is animated: at least eight frames, each seen long enough, the whole in less than half a minute', () => {
    expect(frames.length).toBeGreaterThanOrEqual(8)
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(800)
    expect(durations.reduce((sum, each) => sum + each, 0)).toBeLessThan(30_000)
  })
})
