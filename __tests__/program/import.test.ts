import { afterEach, describe, expect, it } from '@jest/globals'
import { makeCheckout, type Checkout, type CheckoutOptions } from '../../harness/checkout.ts'
import { PYTHON } from '../builders/checkout.ts'
import { program, readable } from './program.ts'

const NOTEBOOK = 'notebooks/checks.py'
const FILES = {
  [NOTEBOOK]: '# Databricks notebook source\nfrom src.transforms import clean\nprint(clean(1))\n',
  'notebooks/other.py': PYTHON,
  'src/transforms.py': 'def clean(x):\n    return x\n',
  'src/__init__.py': '',
  'data/small.csv': 'a,b\n1,2\n',
}
const INPUTS = { 'notebook-path': NOTEBOOK, source: 'checkout' }

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

async function aCheckout(files: Record<string, string | Buffer> = FILES, options?: CheckoutOptions): Promise<Checkout> {
  const checkout = await makeCheckout(files, options)
  made.push(checkout)
  return checkout
}

describe('source: checkout', () => {
  it('brings the files of the checkout to the workspace, and runs the notebooks there', async () => {
    const { workspace: folder, commit } = await aCheckout()
    const { run, workspace } = await program({
      submit: [{ needs: ['../src/transforms.py', '../data/small.csv'], imports: ['src.transforms'] }],
    })
    const { exitCode, log, outputs, summary } = await run(INPUTS, { workspace: folder })
    expect({ log: readable(log), exitCode }).toMatchObject({ exitCode: 0 })
    expect(outputs.notebooks).toBe(JSON.stringify([NOTEBOOK]))
    expect(readable(log)).toMatch(/Imported 5 files of commit [0-9a-f]{7} \(\d+ bytes\) into \/Workspace\/Users\//)
    expect(summary).toContain(`of commit ${commit.slice(0, 7)}`)
    expect(workspace.runs()).toHaveLength(1)
  })
})
