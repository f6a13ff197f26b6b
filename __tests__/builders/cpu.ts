/** What a test may cost: processor time, which a busy machine does not stretch as it does time on the wall. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
