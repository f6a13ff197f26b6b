/** A picture of a page in 256 colours, a third of the size: https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const TRUE_COLOUR = 2
const WITH_ALPHA = 6
const INDEXED = 3
const MOST_COLOURS = 256

interface Pixels {
  width: number
  height: number
  /** Three bytes each, from the top left on. */
  rgb: Buffer
}

/** The same picture with the 256 colours that are most frequent in it, and for each other one the nearest of them. */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png)
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const frequent = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour)
  const palette = frequent.slice(0, MOST_COLOURS)
  const indexes = new Map(frequent.map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexes.get(rgb.readUIntBE((y * width + x) * 3, 3)) ?? 0
  return encode(width, height, palette, rows)
}

function nearest(palette: number[], colour: number): number {
  const distances = palette.map((each) => distance(each, colour))
  return distances.indexOf(Math.min(...distances))
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
}

function encode(width: number, height: number, palette: number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, INDEXED], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  const chunks = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

/** Reads what a browser writes: eight bits a channel, not interlaced, and nothing seen through. */
function decode(png: Buffer): Pixels {
  let data = Buffer.alloc(0)
  let [width, height, channels] = [0, 0, 0]
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8)
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type === 'IDAT') data = Buffer.concat([data, content])
    if (type !== 'IHDR') continue
    width = content.readUInt32BE(0)
    height = content.readUInt32BE(4)
    channels = { [TRUE_COLOUR]: 3, [WITH_ALPHA]: 4 }[content[9] ?? 0] ?? 0
    if (content[8] !== 8 || channels === 0 || content[12] !== 0) throw new Error('This is no PNG of a browser.')
  }
  const bytes = unfiltered(inflateSync(data), width * channels, channels)
  const rgb = Buffer.alloc(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    bytes.copy(rgb, pixel * 3, pixel * channels, pixel * channels + 3)
  return { width, height, rgb }
}

/** Undoes what each row says was done to it; `channels` is also the distance of a byte to that of its neighbour. */
function unfiltered(data: Buffer, row: number, channels: number): Buffer {
  const bytes = Buffer.alloc((data.length / (row + 1)) * row)
  for (let y = 0, at = 0; at < data.length; y++) {
    const filter = data[at++] ?? 0
    for (let x = 0; x < row; x++, at++) {
      const left = x < channels ? 0 : (bytes[y * row + x - channels] ?? 0)
      const above = y === 0 ? 0 : (bytes[(y - 1) * row + x] ?? 0)
      const corner = y === 0 || x < channels ? 0 : (bytes[(y - 1) * row + x - channels] ?? 0)
      bytes[y * row + x] = (data[at] ?? 0) + guess(filter, left, above, corner)
    }
  }
  return bytes
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(left + above - corner - each))
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner
}
