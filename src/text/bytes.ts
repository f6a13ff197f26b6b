const KILO = 1_000
const MEGA = 1_000_000

/** Bytes as people say them: `840 bytes`, `12 kB`, `8.4 MB`. */
export function formatBytes(bytes: number): string {
  const { word } = unitOf(bytes)
  return `${inUnitOf(bytes, bytes)} ${bytes === 1 ? 'byte' : word}`
}

/** A part of so many bytes, in one unit: `3.1 of 8.4 MB`. */
export function formatBytesOf(bytes: number, all: number): string {
  return `${inUnitOf(bytes, all)} of ${formatBytes(all)}`
}

function inUnitOf(bytes: number, all: number): string {
  const { size, digits } = unitOf(all)
  return (bytes / size).toFixed(digits)
}

function unitOf(bytes: number): { size: number; digits: number; word: string } {
  if (bytes < KILO) return { size: 1, digits: 0, word: 'bytes' }
  return bytes < MEGA ? { size: KILO, digits: 0, word: 'kB' } : { size: MEGA, digits: 1, word: 'MB' }
}
