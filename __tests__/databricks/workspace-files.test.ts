import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { patAuthorizer } from '../../src/databricks/auth/pat.ts'
import type { HttpRequest, HttpResponse } from '../../src/databricks/http/transport.ts'
import { createHttp } from '../../src/databricks/http/workspace.ts'
import { createWorkspaceFiles } from '../../src/databricks/workspace-files.ts'

type Reply = HttpResponse | Error | 'silence'

const json = (status: number, body: unknown = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const refused = (status: number, code: string, message: string, more = {}): HttpResponse =>
  json(status, { error_code: code, message, ...more })
const PARENT_MISSING = refused(404, 'NOT_FOUND', 'The parent folder (/Workspace/a) does not exist.')
const OTHER_TYPE = refused(400, 'INVALID_PARAMETER_VALUE', 'Cannot overwrite.', {
  details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'WORKSPACE_OBJECT_TYPE_MISMATCH' }],
})
const DONE = json(200)
const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

/** Files of a workspace that gives these answers in turn, the last one for ever; `asked` is what it was asked. */
const filesOf = (...replies: Reply[]) => {
  const clock = createVirtualClock()
  const asked: string[] = []
  const uploads: string[] = []
  const troubles: string[] = []
  const http = createHttp({
    host: 'https://dbc.example.com',
    authorizer: patAuthorizer('dapi-secret'),
    clock,
    random: () => 1,
    onTrouble: ({ what, cause }) => troubles.push(`${what}: ${cause}`),
    transport: {
      send: async ({ url, body, upload }: HttpRequest) => {
        const { pathname, searchParams } = new URL(url)
        asked.push([pathname.replace('/api/2.0/', ''), body, searchParams.get('path')].filter(Boolean).join(' '))
        const reply = replies[Math.min(asked.length, replies.length) - 1]
        if (reply === 'silence') return new Promise(() => undefined)
        if (upload) uploads.push(Buffer.concat((await upload.open().toArray()) as Buffer[]).toString())
        if (reply instanceof Error) throw reply
        return reply as HttpResponse
      },
      close: () => undefined,
    },
  })
  return { files: createWorkspaceFiles(http), http, asked, uploads, troubles, clock }
}
const CONTENT = { bytes: 5, open: () => Buffer.from('hello') }
const PATH = '/Workspace/a/b.py'
const IMPORT = 'workspace/import'
const REMOVE = (path: string): string => `workspace/delete {"path":"${path}","recursive":false}`

describe('who signs in', () => {
  const mayNot = refused(403, 'PERMISSION_DENIED', 'Provided OAuth token does not have required scopes: scim')

  it('is known of a service principal whose token may not ask', async () => {
    const files = createWorkspaceFiles(filesOf(mayNot).http, { applicationId: '4fa68bf1-0000-0000-0000-000000000000' })
    expect(await files.userName()).toBe('4fa68bf1-0000-0000-0000-000000000000')
  })

  it('is not known of anybody else', async () => {
    await expect(filesOf(mayNot).files.userName()).rejects.toMatchObject({ status: 403 })
  })
})

describe('an import', () => {
  it.each<[string, Reply]>([
    ['a lost answer', LOST],
    ['503', json(503, '')],
    ['504', json(504, 'upstream request timeout')],
    ['429', refused(429, 'RESOURCE_EXHAUSTED', 'Too many requests. Please wait a moment and try again.')],
  ])('is sent again, whole, after %s', async (_, reply) => {
    const { files, asked, uploads } = filesOf(reply, reply, json(200, ''))
    await files.importFile(PATH, CONTENT)
    expect(asked).toEqual([IMPORT, IMPORT, IMPORT])
    expect(uploads.map((upload) => upload.includes('\r\n\r\nhello\r\n'))).toEqual([true, true, true])
  })

  it('into a folder that is missing makes it, once', async () => {
    const { files, asked } = filesOf(PARENT_MISSING, DONE, DONE)
    await files.importFile(PATH, CONTENT)
    expect(asked).toEqual([IMPORT, 'workspace/mkdirs {"path":"/Workspace/a"}', IMPORT])
    const never = filesOf(PARENT_MISSING, DONE, PARENT_MISSING)
    await expect(never.files.importFile(PATH, CONTENT)).rejects.toMatchObject({ status: 404 })
    expect(never.asked).toHaveLength(3)
  })

  it.each([
    [
      '409',
      refused(409, 'ALREADY_EXISTS', 'Node with name b.py already exists. Please pass overwrite=true to update it.'),
    ],
    ['400', refused(400, 'RESOURCE_ALREADY_EXISTS', "Node named 'b.py' already exists")],
  ])('over something that is to be replaced is tried a few times more (%s)', async (_, reply) => {
    const { files, asked } = filesOf(reply, reply, DONE)
    await files.importFile(PATH, CONTENT)
    expect(asked).toHaveLength(3)
    const always = filesOf(reply)
    await expect(always.files.importFile(PATH, CONTENT)).rejects.toMatchObject({
      kind: 'request-refused',
      message: expect.stringMatching(/refused to import \/Workspace\/a\/b\.py \(4\d\d \w+\): Node/),
    })
    expect(always.asked).toHaveLength(4)
  })

  it('over something of another type deletes that one object first, a file or else a notebook', async () => {
    const file = filesOf(OTHER_TYPE, DONE, DONE)
    await file.files.importFile(PATH, CONTENT)
    expect(file.asked).toEqual([IMPORT, REMOVE(PATH), IMPORT])
    const missing = refused(404, 'RESOURCE_DOES_NOT_EXIST', `Path (${PATH}) doesn't exist.`)
    const notebook = filesOf(OTHER_TYPE, missing, DONE, DONE)
    await notebook.files.importFile(PATH, CONTENT)
    expect(notebook.asked).toEqual([IMPORT, REMOVE(PATH), REMOVE('/Workspace/a/b'), IMPORT])
  })

  it('into a folder that is full is no question of permission', async () => {
    const full = filesOf(refused(403, 'MAX_CHILD_NODE_SIZE_EXCEEDED', 'The folder is full.'))
    await expect(full.files.importFile(PATH, CONTENT)).rejects.toMatchObject({
      kind: 'request-refused',
      advice: expect.stringContaining('`source-files`'),
    })
    const denied = filesOf(refused(403, 'PERMISSION_DENIED', 'No.'))
    await expect(denied.files.importFile(PATH, CONTENT)).rejects.toMatchObject({
      kind: 'auth',
      advice: expect.stringMatching(/“Can Manage” on the folder/),
    })
  })

  it('of a file that is too large names it, and says how to leave it out', async () => {
    const said = 'File size imported is (10485761 bytes), exceeded max size (10485760 bytes)'
    const { files, asked } = filesOf(refused(400, 'MAX_NOTEBOOK_SIZE_EXCEEDED', said))
    await expect(files.importFile('/Workspace/a/\u001b[31mb\nc.py', CONTENT)).rejects.toMatchObject({
      message: `The workspace refused to import /Workspace/a/b c.py (400 MAX_NOTEBOOK_SIZE_EXCEEDED): ${said}`,
      advice: expect.stringContaining('`source-files`'),
    })
    expect(asked).toHaveLength(1)
  })

  it('tells its troubles to whoever asked, and to nobody else', async () => {
    const { files, troubles } = filesOf(json(429, ''), json(503, ''), DONE)
    const told: unknown[] = []
    await files.importFile(PATH, CONTENT, { onTrouble: ({ isThrottled }) => told.push(isThrottled) })
    expect([told, troubles]).toEqual([[true, false], []])
  })

  it('may take a minute and the time that its size needs, and has a second try after that', async () => {
    const { files, clock } = filesOf('silence')
    const began = clock.now()
    const waits: number[] = []
    const onTrouble = (): void => void waits.push(clock.now() - began)
    await expect(files.importFile(PATH, { ...CONTENT, bytes: 50_000_000 }, { onTrouble })).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/no answer within 1060 s/),
    })
    expect(waits[0]).toBeGreaterThanOrEqual(1_060_000)
    expect(waits[0]).toBeLessThan(1_061_000)
  })
})

describe('a folder', () => {
  it('is made by one request at a time', async () => {
    const { files, asked } = filesOf(DONE)
    await Promise.all([files.makeFolder('/a'), files.makeFolder('/b')])
    expect(asked).toEqual(['workspace/mkdirs {"path":"/a"}', 'workspace/mkdirs {"path":"/b"}'])
  })

  it('that is to be deleted and is not there is done', async () => {
    const { files, asked } = filesOf(refused(404, 'RESOURCE_DOES_NOT_EXIST', "Path (/a) doesn't exist."))
    await files.deleteFolder('/a')
    expect(asked).toEqual(['workspace/delete {"path":"/a","recursive":true}'])
  })

  it('lists what is in it, whatever the workspace makes of that', async () => {
    const objects = [
      { path: '/a/b', object_type: 'FILE', modified_at: 5 },
      { path: '/a/c', object_type: 7, modified_at: 'yesterday' },
      { object_type: 'FILE' },
      null,
      'x',
    ]
    expect(await filesOf(json(200, { objects })).files.listFolder('/a')).toEqual([
      { path: '/a/b', type: 'FILE', modifiedAt: 5 },
      { path: '/a/c', type: '', modifiedAt: undefined },
    ])
    expect(await filesOf(json(200, {})).files.listFolder('/a')).toEqual([])
    expect(await filesOf(refused(404, 'RESOURCE_DOES_NOT_EXIST', 'no')).files.listFolder('/a b')).toEqual([])
    const { files, asked } = filesOf(json(200, {}))
    await files.listFolder('/a b\n%')
    expect(asked).toEqual(['workspace/list /a b\n%'])
  })
})

describe('whoever signs in', () => {
  it.each(['me@example.com', '4fa68bf1-7f5c-4c4f-8a9c-2f3a06d0e1b7', 'Jürgen O’Neil'])(
    'may be %s',
    async (userName) => {
      expect(await filesOf(json(200, { userName, displayName: '' })).files.userName()).toBe(userName)
    },
  )

  it.each([undefined, '', 7, 'a/b', '..', 'a/../b', 'me\n', 'me\u202e', ' me', '.'])(
    'is nobody whose home could be told (%j)',
    async (userName) => {
      await expect(filesOf(json(200, { userName })).files.userName()).rejects.toMatchObject({
        name: 'ApiError',
        kind: 'unreachable',
        advice: expect.stringMatching(/`source: git`/),
      })
    },
  )

  it('is told which scope is missing, where the token lacks one', async () => {
    const said = 'Provided OAuth token does not have required scopes: scim [ReqId: 1]'
    await expect(filesOf(refused(403, '', said)).files.userName()).rejects.toMatchObject({
      kind: 'auth',
      message: `The workspace refused to say who signs in, for the access token lacks the scope scim (403): ${said}`,
    })
  })
})
