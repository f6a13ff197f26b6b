import type { FileView } from '../../simulator/workspace/file-view.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { simulate, TOKEN, type Sim } from './harness.ts'

export const HOME = '/Users/someone@example.com'
export const PYTHON = '# Databricks notebook source\n'

interface Answer {
  status: number
  headers: Record<string, string>
  body: Record<string, unknown>
}

export interface FilesSim extends Sim {
  /** Imports by a form as clients send it: `AUTO`, overwriting. */
  upload(path: string, content?: string | Buffer, fields?: Record<string, string>, token?: string): Answer
  /** Sends a form of these bytes. */
  form(bytes: Buffer, type?: string, token?: string): Answer
  file(path: string): FileView | undefined
}

const BOUNDARY = 'a boundary of its own'
export const FORM_TYPE = `multipart/form-data; boundary="${BOUNDARY}"`

/** A form with text fields, and with the content as a file unless that is undefined. */
export function formOf(fields: Record<string, string>, content?: string | Buffer): Buffer {
  const part = (head: string, value: string | Buffer): Buffer[] => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]
  return Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...(content === undefined ? [] : part('name="content"; filename="content"', content)),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

/** A workspace whose folders are the point. */
export function simulateFiles(scenario: Scenario = {}): FilesSim {
  const sim = simulate(scenario)
  const form: FilesSim['form'] = (bytes, type = FORM_TYPE, token = TOKEN) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': type }
    const request = { method: 'POST', path: '/api/2.0/workspace/import', headers, body: '', bytes }
    const answer = sim.workspace.handle(request)
    if (answer.kind === 'reset') throw new Error('connection reset')
    return { ...answer, body: JSON.parse(answer.body) as Record<string, unknown> }
  }
  return {
    ...sim,
    form,
    upload: (path, content, fields = {}, token) =>
      form(formOf({ path, format: 'AUTO', overwrite: 'true', ...fields }, content), FORM_TYPE, token),
    file: (path) => sim.workspace.files(path)[0],
  }
}
