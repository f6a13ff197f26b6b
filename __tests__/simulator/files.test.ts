import { describe, expect, it } from '@jest/globals'
import { checkSize, LARGEST_FILE_BYTES } from '../../simulator/files/import-format.ts'
import { FORM_TYPE, formOf, HOME, PYTHON, simulateFiles } from './files-harness.ts'

const JUPYTER = JSON.stringify({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 })

function refused(status: number, code: string, message: string): object {
  return { status, body: { error_code: code, message: expect.stringContaining(message) } }
}

describe('workspace/import', () => {
  it('keeps what a form brings, byte for byte', () => {
    const sim = simulateFiles()
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 13, 10, 0x80])
    expect(sim.upload(`${HOME}/data.bin`, bytes)).toMatchObject({ status: 200, body: {} })
    expect(sim.get('/api/2.0/workspace/export', { path: `${HOME}/data.bin` }).body).toEqual({
      content: bytes.toString('base64'),
    })
    expect(sim.file(`${HOME}/data.bin`)).toMatchObject({ type: 'FILE', size: 9, createdAt: sim.clock.time })
  })

  it('takes JSON with base64, too', () => {
    const sim = simulateFiles()
    const body = { path: `${HOME}/a.txt`, format: 'AUTO', content: Buffer.from('héllo').toString('base64') }
    expect(sim.post('/api/2.0/workspace/import', body).status).toBe(200)
    expect(sim.file(`${HOME}/a.txt`)).toMatchObject({ text: 'héllo' })
  })

  it('takes JSON up to 10 MiB, and a form with more', () => {
    const sim = simulateFiles()
    const large = Buffer.alloc(8 * 1024 * 1024, 'x')
    const body = { path: `${HOME}/a.txt`, format: 'AUTO', content: large.toString('base64') }
    expect(sim.post('/api/2.0/workspace/import', body)).toMatchObject(
      refused(400, 'MAX_NOTEBOOK_SIZE_EXCEEDED', 'exceeded max size (10485760 bytes)'),
    )
    expect(sim.upload(`${HOME}/a.txt`, Buffer.concat([large, large])).status).toBe(200)
    expect(sim.file(`${HOME}/a.txt`)).toMatchObject({ size: 16_777_216, text: '' })
  })

  it.each([
    ['a.py', PYTHON, 'a', 'NOTEBOOK', 'PYTHON'],
    ['a.PY', PYTHON, 'a', 'NOTEBOOK', 'PYTHON'],
    ['a.b.py', '# Databricks notebook source\r\nprint(1)\r\n', 'a.b', 'NOTEBOOK', 'PYTHON'],
    ['a.py', '# Databricks notebook source', 'a', 'NOTEBOOK', 'PYTHON'],
    ['a.r', PYTHON, 'a', 'NOTEBOOK', 'R'],
    ['a.sql', '-- Databricks notebook source\nSELECT 1', 'a', 'NOTEBOOK', 'SQL'],
    ['a.scala', '// Databricks notebook source\n', 'a', 'NOTEBOOK', 'SCALA'],
    ['a.ipynb', JUPYTER, 'a', 'NOTEBOOK', 'PYTHON'],
    [
      'a.ipynb',
      JUPYTER.replace('{}', '{"application/vnd.databricks.v1+notebook":{"language":"sql"}}'),
      'a',
      'NOTEBOOK',
      'SQL',
    ],
    ['a.py', 'print(1)', 'a.py', 'FILE', undefined],
    ['a.py', `\ufeff${PYTHON}`, 'a.py', 'FILE', undefined],
    ['a.py', '# Databricks notebook source, more or less', 'a.py', 'FILE', undefined],
    ['a.sql', PYTHON, 'a.sql', 'FILE', undefined],
    ['a.txt', PYTHON, 'a.txt', 'FILE', undefined],
    ['.py', PYTHON, '.py', 'FILE', undefined],
    ['__init__.py', '', '__init__.py', 'FILE', undefined],
    ['a \'"%\n€😀.py', PYTHON, 'a \'"%\n€😀', 'NOTEBOOK', 'PYTHON'],
  ])('AUTO makes of %j with %j %j, a %s', (name, content, stored, type, language) => {
    const sim = simulateFiles()
    expect(sim.upload(`${HOME}/${name}`, content).status).toBe(200)
    expect(sim.workspace.files(HOME).slice(1)).toMatchObject([
      { path: `${HOME}/${stored}`, type, text: content, ...(language && { language }) },
    ])
  })

  it.each([
    ['AUTO', 'a.ipynb', '{}'],
    ['AUTO', 'a.ipynb', ''],
    ['AUTO', 'a.ipynb', JUPYTER.replace('"nbformat":4', '"nbformat":3')],
    ['JUPYTER', 'a', 'print(1)'],
  ])('%s refuses %s that is no Jupyter notebook: %j', (format, name, content) => {
    const sim = simulateFiles()
    expect(sim.upload(`${HOME}/${name}`, content, { format })).toMatchObject(
      refused(400, 'INVALID_PARAMETER_VALUE', 'is not a valid Jupyter notebook'),
    )
    expect(sim.workspace.files(HOME)).toHaveLength(1)
  })

  it('RAW makes a file of anything, SOURCE a notebook of what has a language', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a.py`, PYTHON, { format: 'RAW' })
    sim.upload(`${HOME}/b.py`, 'print(1)', { format: 'SOURCE', language: 'PYTHON' })
    expect(sim.workspace.files(HOME).slice(1)).toMatchObject([
      { path: `${HOME}/a.py`, type: 'FILE' },
      { path: `${HOME}/b.py`, type: 'NOTEBOOK', language: 'PYTHON' },
    ])
    expect(sim.upload(`${HOME}/c.sh`, 'ls', { format: 'SOURCE' })).toMatchObject(
      refused(400, 'INVALID_PARAMETER_VALUE', 'The zip file may not be valid'),
    )
  })

  it('a text field arrives as it was sent', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a\r\nb`, 'x')
    sim.upload(`${HOME}/c\nd`, 'x')
    expect(sim.workspace.files(HOME).map(({ path }) => path)).toEqual([HOME, `${HOME}/a\r\nb`, `${HOME}/c\nd`])
  })

  it('needs the folder', () => {
    const sim = simulateFiles()
    expect(sim.upload(`/Workspace${HOME}/x/a.txt`, 'x')).toMatchObject(
      refused(404, 'RESOURCE_DOES_NOT_EXIST', `The parent folder (${HOME}/x) does not exist.`),
    )
    sim.upload(`${HOME}/x`, 'x')
    expect(sim.upload(`${HOME}/x/a.txt`, 'x')).toMatchObject(
      refused(404, 'RESOURCE_DOES_NOT_EXIST', 'The parent folder'),
    )
  })

  it('overwrites only when told to, and keeps what the object is', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a.txt`, 'one')
    const first = sim.get('/api/2.0/workspace/get-status', { path: `${HOME}/a.txt` }).body
    sim.pass(5)
    expect(sim.upload(`${HOME}/a.txt`, 'two', { overwrite: 'false' })).toMatchObject(
      refused(400, 'RESOURCE_ALREADY_EXISTS', `${HOME}/a.txt already exists. Please pass overwrite=true`),
    )
    expect(sim.file(`${HOME}/a.txt`)).toMatchObject({ text: 'one' })
    expect(sim.upload(`${HOME}/a.txt`, 'more').status).toBe(200)
    expect(sim.get('/api/2.0/workspace/get-status', { path: `${HOME}/a.txt` }).body).toEqual({
      ...first,
      modified_at: sim.clock.time,
      size: 4,
    })
  })

  it.each([
    ['a file by a notebook', 'a', 'x', 'a.py', PYTHON, 'FILE'],
    ['a notebook by a file', 'a.py', PYTHON, 'a', 'x', 'NOTEBOOK'],
    ['a folder by a notebook', undefined, '', 'a.py', PYTHON, 'DIRECTORY'],
  ])('does not overwrite %s', (_what, first, text, second, other, existing) => {
    const sim = simulateFiles()
    if (first === undefined) sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/a` })
    else sim.upload(`${HOME}/${first}`, text)
    expect(sim.upload(`${HOME}/${second}`, other)).toMatchObject({
      status: 400,
      body: {
        error_code: 'INVALID_PARAMETER_VALUE',
        details: [{ reason: 'WORKSPACE_OBJECT_TYPE_MISMATCH', metadata: { existing_type: existing } }],
      },
    })
  })

  it('one notebook takes the place of another with its name, whatever their languages', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a.ipynb`, JUPYTER)
    sim.upload(`${HOME}/a.sql`, '-- Databricks notebook source\n')
    expect(sim.workspace.files(HOME).slice(1)).toMatchObject([{ path: `${HOME}/a`, language: 'SQL' }])
  })

  it('has limits for notebooks and files', () => {
    const sim = simulateFiles()
    const notebook = Buffer.concat([Buffer.from(PYTHON), Buffer.alloc(10 * 1024 * 1024)])
    expect(sim.upload(`${HOME}/a.py`, notebook)).toMatchObject(
      refused(
        400,
        'MAX_NOTEBOOK_SIZE_EXCEEDED',
        `File size imported is (${notebook.length} bytes), exceeded max size (10485760 bytes)`,
      ),
    )
    expect(() => checkSize(524_288_001, LARGEST_FILE_BYTES)).toThrow('exceeded max size (524288000 bytes)')
    expect(() => checkSize(524_288_000, LARGEST_FILE_BYTES)).not.toThrow()
  })

  it.each([
    ['Users/x/a', 400, 'INVALID_PARAMETER_VALUE', "Path (Users/x/a) doesn't start with '/'"],
    [`${HOME}/../other@example.com/a`, 400, 'INVALID_PARAMETER_VALUE', "must not contain '..'"],
    [`${HOME}/.git/config`, 400, 'INVALID_PARAMETER_VALUE', '.git is not allowed'],
    ['/Users/other@example.com/a', 403, 'PERMISSION_DENIED', 'does not have write permissions'],
    ['/Workspace/Users/other@example.com/a', 403, 'PERMISSION_DENIED', 'does not have write permissions'],
    ['/Users', 403, 'PERMISSION_DENIED', 'does not have write permissions'],
  ])('refuses the path %s', (path, status, code, message) => {
    const sim = simulateFiles()
    expect(sim.upload(path, 'x')).toMatchObject(refused(status, code, message))
    expect(sim.post('/api/2.0/workspace/mkdirs', { path })).toMatchObject(refused(status, code, message))
    expect(sim.post('/api/2.0/workspace/delete', { path })).toMatchObject(refused(status, code, message))
  })

  it('takes a path in each of its spellings', () => {
    const sim = simulateFiles()
    sim.upload(`/Workspace//Users/someone@example.com//a.txt`, 'x')
    expect(sim.get('/api/2.0/workspace/get-status', { path: `${HOME}/a.txt/` }).body).toMatchObject({
      path: `${HOME}/a.txt`,
    })
    expect(sim.upload('/Workspace/Shared/a.txt', 'x').status).toBe(200)
    expect(sim.file('/Shared/a.txt')).toMatchObject({ text: 'x' })
  })

  it('needs a content, which may be empty', () => {
    const sim = simulateFiles()
    const message = 'No input data source provided'
    expect(sim.upload(`${HOME}/a`)).toMatchObject(refused(400, 'BAD_REQUEST', message))
    expect(sim.post('/api/2.0/workspace/import', { path: `${HOME}/a`, format: 'AUTO' })).toMatchObject(
      refused(400, 'BAD_REQUEST', message),
    )
    expect(sim.upload(`${HOME}/a`, '').status).toBe(200)
    expect(sim.post('/api/2.0/workspace/import', { path: `${HOME}/b`, format: 'AUTO', content: '' }).status).toBe(200)
  })

  it('refuses what is not a whole form', () => {
    const sim = simulateFiles()
    const whole = formOf({ path: `${HOME}/a`, format: 'AUTO' }, 'x')
    expect(sim.form(whole).status).toBe(200)
    expect(sim.form(whole.subarray(0, whole.length - 10))).toMatchObject(refused(400, 'MALFORMED_REQUEST', 'form'))
    expect(sim.form(whole, 'multipart/form-data')).toMatchObject(refused(400, 'MALFORMED_REQUEST', 'form'))
    expect(sim.form(whole, FORM_TYPE.replace('own', 'other'))).toMatchObject(refused(400, 'MALFORMED_REQUEST', 'form'))
    expect(sim.upload(`${HOME}/a`, 'x', { overwrite: 'yes' })).toMatchObject(
      refused(400, 'MALFORMED_REQUEST', 'boolean'),
    )
    expect(sim.upload(`${HOME}/a`, 'x', { format: 'ZIP' })).toMatchObject(
      refused(400, 'INVALID_PARAMETER_VALUE', 'AUTO'),
    )
  })

  it('is recorded with its size in place of its content', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a`, 'héllo')
    sim.post('/api/2.0/workspace/import', { path: `${HOME}/b`, format: 'AUTO', content: 'aGk=' })
    expect(sim.workspace.requests.map(({ body }) => body)).toEqual([
      { path: `${HOME}/a`, format: 'AUTO', overwrite: 'true', size: 6 },
      { path: `${HOME}/b`, format: 'AUTO', size: 2 },
    ])
  })

  it('takes as many a second as the scenario says', () => {
    const sim = simulateFiles({ importRate: 3 })
    const some = (): number[] => [1, 2, 3, 4].map((n) => sim.upload(`${HOME}/${n}`, 'x').status)
    expect(some()).toEqual([200, 200, 200, 429])
    const again = sim.upload(`${HOME}/4`, 'x')
    expect(again).toMatchObject(refused(429, 'RESOURCE_EXHAUSTED', 'Too many requests. Please wait a moment and try'))
    expect(again.headers).not.toHaveProperty('retry-after')
    expect(sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/x` }).status).toBe(200)
    sim.pass(1)
    expect(some()).toEqual([200, 200, 200, 429])
    const other = simulateFiles({ importRate: 1, importRetryAfter: 2 })
    other.upload(`${HOME}/1`, 'x')
    expect(other.upload(`${HOME}/2`, 'x').headers).toMatchObject({ 'retry-after': '2' })
  })
})

describe('folders', () => {
  it('are made with those above them, as often as one likes', () => {
    const sim = simulateFiles()
    expect(sim.post('/api/2.0/workspace/mkdirs', { path: `/Workspace${HOME}/a/b` })).toMatchObject({
      status: 200,
      body: {},
    })
    expect(sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/a/b` }).status).toBe(200)
    expect(sim.workspace.files(HOME).map(({ path }) => path)).toEqual([HOME, `${HOME}/a`, `${HOME}/a/b`])
  })

  it('are not made where something else is', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a.py`, PYTHON)
    expect(sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/a/b` })).toMatchObject(
      refused(400, 'RESOURCE_ALREADY_EXISTS', `${HOME}/a`),
    )
  })

  it('are listed by name, without ages', () => {
    const sim = simulateFiles()
    sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/b/c` })
    sim.upload(`${HOME}/a.py`, PYTHON)
    sim.upload(`${HOME}/c.txt`, 'x')
    const { objects } = sim.get('/api/2.0/workspace/list', { path: HOME }).body as { objects: object[] }
    expect(objects).toMatchObject([
      { object_type: 'NOTEBOOK', path: `${HOME}/a`, language: 'PYTHON', created_at: sim.clock.time },
      { object_type: 'DIRECTORY', path: `${HOME}/b` },
      { object_type: 'FILE', path: `${HOME}/c.txt`, size: 1, modified_at: sim.clock.time },
    ])
    expect(objects[1]).not.toHaveProperty('created_at')
    expect(sim.get('/api/2.0/workspace/list', { path: `${HOME}/b/c` }).body).toEqual({})
    expect(sim.get('/api/2.0/workspace/list', { path: `${HOME}/a` }).body['objects']).toHaveLength(1)
  })

  it('are deleted with what is in them only when told to', () => {
    const sim = simulateFiles()
    sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/a/b` })
    expect(sim.post('/api/2.0/workspace/delete', { path: `${HOME}/a` })).toMatchObject(
      refused(400, 'DIRECTORY_NOT_EMPTY', `${HOME}/a`),
    )
    expect(sim.post('/api/2.0/workspace/delete', { path: `${HOME}/a/b` }).status).toBe(200)
    expect(sim.post('/api/2.0/workspace/delete', { path: `${HOME}/a`, recursive: true }).status).toBe(200)
    expect(sim.post('/api/2.0/workspace/delete', { path: `${HOME}/a`, recursive: true })).toMatchObject(
      refused(404, 'RESOURCE_DOES_NOT_EXIST', `Path (${HOME}/a) doesn't exist.`),
    )
    expect(sim.post('/api/2.0/workspace/delete', { path: HOME, recursive: true })).toMatchObject(
      refused(400, 'INVALID_PARAMETER_VALUE', 'protected'),
    )
  })

  it('are a home for each user, which nobody else sees into', () => {
    const sim = simulateFiles({ tokens: { 'dapi-demo': {}, other: { user: '4fa68bf1-0000' } } })
    expect(sim.upload('/Users/4fa68bf1-0000/a', 'x', {}, 'other').status).toBe(200)
    for (const endpoint of ['get-status', 'list', 'export'])
      expect(sim.get(`/api/2.0/workspace/${endpoint}`, { path: '/Users/4fa68bf1-0000/a' })).toMatchObject(
        refused(404, 'RESOURCE_DOES_NOT_EXIST', "doesn't exist"),
      )
  })

  it('may be there from the start', () => {
    const sim = simulateFiles({ files: { '/Workspace/Shared/etl/load.py': PYTHON, '/Shared/a.txt': 'x' } })
    expect(sim.workspace.files('/Shared')).toMatchObject([
      { type: 'DIRECTORY' },
      { path: '/Shared/a.txt', text: 'x' },
      { path: '/Shared/etl' },
      { path: '/Shared/etl/load', type: 'NOTEBOOK' },
    ])
  })

  it('are changed by those who may change things', () => {
    const sim = simulateFiles({ tokens: { reader: { permissions: 'view' } } })
    expect(sim.upload(`${HOME}/a`, 'x', {}, 'reader').status).toBe(403)
    expect(sim.get('/api/2.0/workspace/list', { path: HOME }, 'reader').status).toBe(200)
  })
})

describe('what is there', () => {
  it('is exported up to 10 MiB', () => {
    const sim = simulateFiles()
    sim.upload(`${HOME}/a.py`, PYTHON)
    sim.upload(`${HOME}/large`, Buffer.alloc(10 * 1024 * 1024 + 1))
    expect(sim.get('/api/2.0/workspace/export', { path: `${HOME}/a` }).body).toEqual({
      content: Buffer.from(PYTHON).toString('base64'),
    })
    expect(sim.get('/api/2.0/workspace/export', { path: `${HOME}/large` })).toMatchObject(
      refused(400, 'MAX_NOTEBOOK_SIZE_EXCEEDED', 'exceeded max size (10485760 bytes)'),
    )
  })

  it.each([
    [{ path: HOME }, 'exports no folders'],
    [{ path: `${HOME}/a`, direct_download: 'true' }, 'direct_download'],
    [{ path: `${HOME}/a`, format: 'DBC' }, 'does not export as DBC'],
    [{}, 'Missing required field: path'],
  ])('says what it does not export: %j', (query, message) => {
    const sim = simulateFiles({ files: { [`${HOME}/a`]: 'x' } })
    expect(sim.get('/api/2.0/workspace/export', query)).toMatchObject(refused(400, 'INVALID_PARAMETER_VALUE', message))
  })
})
