import { expect, it } from '@jest/globals'
import { readAzure } from '../../../src/databricks/auth/azure-settings.ts'
import { cpuMs } from '../../builders/cpu.ts'

const authorityOf = (value: string): { authority?: string; faults: string[] } => {
  const faults: string[] = []
  const settings = { azureAuthority: { value, from: 'the environment variable AZURE_AUTHORITY_HOST' } }
  const fault = (_input: string, message: string): undefined => void faults.push(message)
  const found = { settings, host: 'adb-1.2.azuredatabricks.net', withheld: undefined, home: '/home/me' }
  const azure = readAzure(
    { ...found, readText: () => Promise.resolve(undefined) },
    { fault, quote: (text) => JSON.stringify(text.slice(0, 100)) },
  )
  return { authority: azure?.cloud.authority, faults }
}

it('the address of Entra is taken without slashes at its end, and may be without https://', () => {
  expect(authorityOf('https://login.example.com//')).toEqual({ authority: 'https://login.example.com', faults: [] })
  expect(authorityOf('login.example.com/')).toEqual({ authority: 'https://login.example.com', faults: [] })
})

it.each(['/', '@', 'a', 'a/', ':', '%'])('an address made of 5 MB of %j costs next to nothing', (piece) => {
  const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
  const started = cpuMs()
  authorityOf(`https://login.example.com${text}`)
  expect(authorityOf(`${text}?`).faults).toHaveLength(1)
  expect(cpuMs() - started).toBeLessThan(1_000)
})
