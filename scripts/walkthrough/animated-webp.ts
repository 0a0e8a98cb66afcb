// Joins still WebP pictures into one animated WebP, without encoding them again.
// The format is Google's "WebP Container Specification": a RIFF file of the chunks VP8X, ANIM and one ANMF for each frame.
// https://developers.google.com/speed/webp/docs/riff_container

export interface AnimationFrame {
  /** A still WebP file, lossy and opaque, as Chromium encodes a screenshot. It may be smaller than the canvas. */
  readonly still: Uint8Array
  /** Where its top left corner is on the canvas, in px. Both must be even: the format stores half of them. */
  readonly x: number
  readonly y: number
  readonly durationMs: number
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

export interface RiffChunk {
  /** Four characters, such as `ANMF` or `VP8 `. */
  readonly name: string
  readonly content: Uint8Array
}

const ANIMATION_FLAG = 0b0000_0010
/** A frame replaces the pixels below it, and stays there for the next one. */
const DO_NOT_BLEND_FLAG = 0b0000_0010
/** A loop count of 0 means for ever. */
const FOR_EVER = 0
/** Name and length of a chunk, in bytes. */
const CHUNK_HEADER = 8
/** `RIFF`, the length of the file, `WEBP`, in bytes. */
const FILE_HEADER = 12

/**
 * Each frame lies over the frames before it. The animation runs for ever.
 * @throws when a frame is not a lossy WebP without transparency, has an odd position, or reaches beyond the canvas
 */
export function animatedWebp(canvas: PixelSize, frames: readonly AnimationFrame[]): Uint8Array {
  const background = [0, 0, 0, 0]
  return riffFile([
    { name: 'VP8X', content: bytes([ANIMATION_FLAG, 0, 0, 0], uint24(canvas.width - 1), uint24(canvas.height - 1)) },
    { name: 'ANIM', content: bytes(background, [FOR_EVER, 0]) },
    ...frames.map((frame) => ({ name: 'ANMF', content: frameContent(canvas, frame) })),
  ])
}

function frameContent(canvas: PixelSize, { still, x, y, durationMs }: AnimationFrame): Uint8Array {
  const { image, width, height } = lossyImage(still)
  if (x % 2 !== 0 || y % 2 !== 0) throw new Error(`A frame at an odd position: ${x}, ${y}`)
  if (x < 0 || y < 0 || x + width > canvas.width || y + height > canvas.height) {
    throw new Error(`A frame of ${width} x ${height} at ${x}, ${y} reaches beyond the canvas`)
  }
  return bytes(
    uint24(x / 2),
    uint24(y / 2),
    uint24(width - 1),
    uint24(height - 1),
    uint24(durationMs),
    [DO_NOT_BLEND_FLAG],
    chunkBytes(image),
  )
}

/** The picture in a still WebP file, and its size: 14 bits each in the header of a VP8 key frame (RFC 6386, 9.1). */
function lossyImage(still: Uint8Array): PixelSize & { image: RiffChunk } {
  const chunks = riffChunks(still)
  const image = chunks.find(({ name }) => name === 'VP8 ')
  if (image === undefined || chunks.some(({ name }) => name === 'ALPH')) {
    throw new Error(`Not a lossy, opaque WebP: its chunks are ${chunks.map(({ name }) => name).join(', ')}`)
  }
  const header = viewOf(image.content)
  return { image, width: header.getUint16(6, true) & 0x3fff, height: header.getUint16(8, true) & 0x3fff }
}

/** The chunks of a WebP file, in order. @throws when it is no WebP file */
export function riffChunks(file: Uint8Array): RiffChunk[] {
  const text = (start: number) => String.fromCharCode(...file.subarray(start, start + 4))
  if (text(0) !== 'RIFF' || text(8) !== 'WEBP') throw new Error('Not a WebP file')
  const chunks: RiffChunk[] = []
  for (let start = FILE_HEADER; start < file.length; ) {
    const length = viewOf(file).getUint32(start + 4, true)
    const contentStart = start + CHUNK_HEADER
    chunks.push({ name: text(start), content: file.subarray(contentStart, contentStart + length) })
    start = contentStart + length + (length % 2)
  }
  return chunks
}

function riffFile(chunks: readonly RiffChunk[]): Uint8Array {
  const content = bytes(ascii('WEBP'), ...chunks.map(chunkBytes))
  return chunkBytes({ name: 'RIFF', content })
}

/** A chunk of odd length is followed by a zero, which its length does not count. */
const chunkBytes = ({ name, content }: RiffChunk): Uint8Array =>
  bytes(ascii(name), uint32(content.length), content, content.length % 2 === 1 ? [0] : [])

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const bytes = (...parts: readonly ArrayLike<number>[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)))

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

const uint24 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff]

const uint32 = (value: number): number[] => [...uint24(value), (value >>> 24) & 0xff]
