export const GREEN = 32
export const RED = 31
export const YELLOW = 33
export const CYAN = 36
export const GREY = 90

/** Text in a colour of ECMA-48 (SGR), which GitHub's log view shows. */
export function paint(colour: number, text: string): string {
  return `\u001b[${colour}m${text}\u001b[0m`
}

/** Text in bold. */
export function bold(text: string): string {
  return `\u001b[1m${text}\u001b[0m`
}
