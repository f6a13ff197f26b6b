/**
 * Shows a step's raw output as the log view of GitHub would: commands are carried out and not shown, groups become
 * headings, annotations are coloured, masked values are hidden.
 */
export function createLogViewer(write: (text: string) => void): (text: string) => void {
  let rest = ''
  let stopped: string | undefined
  const masks = new Set<string>()

  const hide = (text: string): string => [...masks].reduce((hidden, mask) => hidden.replaceAll(mask, '***'), text)
  const show = (line: string): void => write(`${hide(line)}\n`)

  const take = (line: string): void => {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined
      else show(line)
      return
    }
    const match = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line)
    if (!match) return show(line)
    const [, command = '', properties = '', data = ''] = match
    if (command === 'stop-commands') stopped = data
    else if (command === 'add-mask') masks.add(unescape(data))
    else for (const shown of SHOWN[command]?.(unescape(data), title(properties)) ?? []) show(shown)
  }

  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  }
}

const SHOWN: Record<string, (data: string, title: string) => string[]> = {
  group: (data) => [`\u001b[1m▼ ${data}\u001b[0m`],
  error: (data, title) => annotation(31, 'Error', data, title),
  warning: (data, title) => annotation(33, 'Warning', data, title),
  notice: (data, title) => annotation(36, 'Notice', data, title),
}

function annotation(colour: number, name: string, data: string, title: string): string[] {
  const [first = '', ...more] = data.split('\n')
  return [`\u001b[${colour}m${name}: ${title ? `${title}: ` : ''}\u001b[0m${first}`, ...more]
}

function title(properties: string): string {
  return unescape(/(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? '')
}

function unescape(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
