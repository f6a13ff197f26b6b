import { createHash } from 'node:crypto'

/** 32 hexadecimal characters that stand for a text, the same everywhere: every cloud takes them in a tag. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
