import { afterAll, afterEach, beforeAll } from '@jest/globals'
import nock from 'nock'

// nock patches Node's own modules, which jest shares between test files: every file starts and ends with them clean. A
// file that turns it off leaves it so: its hooks run after these, and two of nock at once send requests in circles.
beforeAll(() => {
  if (!nock.isActive()) nock.activate()
  nock.disableNetConnect()
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/)
})

afterEach(() => {
  nock.cleanAll()
})

afterAll(() => {
  nock.enableNetConnect()
  nock.restore()
})
