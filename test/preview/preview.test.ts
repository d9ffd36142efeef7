import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { consoleRoutes } from '../../mock-server/edges/console/routes'
import { previewRoutes } from '../../mock-server/edges/preview/routes'

let folder: string
let built: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'preview-'))
  built = path.join(folder, 'h5')
  mkdirSync(path.join(built, 'js'), { recursive: true })
  writeFileSync(path.join(built, 'index.html'), '<title>码上医保</title>')
  writeFileSync(path.join(built, 'js/app.js'), 'let x = 1')
  writeFileSync(path.join(folder, 'secret.txt'), 'not yours')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (address: string, headers: Record<string, string> = {}) =>
  previewRoutes(built).request(address, { headers })

test('the preview is served at / with the right types, and asked for anew each time', async () => {
  const page = await ask('/')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await page.text()).toContain('码上医保')
  const script = await ask('/js/app.js')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await script.text()).toBe('let x = 1')
})

test("only the page's own inline script may run", async () => {
  writeFileSync(path.join(built, 'index.html'), '<title>码上医保</title><script>let size = 1</script>')
  const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
  const hash = createHash('sha256').update('let size = 1').digest('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
})

test.each([
  ['/simulator', previewRoutes],
  ['/simulator?bare=1', previewRoutes],
  ['/console', consoleRoutes],
])('%s may run only what comes from here', async (address, routes) => {
  const policy = (await routes().request(address)).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'; script-src 'self'")
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe-inline')
})

test('an unchanged file is not sent twice', async () => {
  const tag = (await ask('/js/app.js')).headers.get('etag') ?? ''
  expect(tag).not.toBe('')
  const again = await ask('/js/app.js', { 'If-None-Match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each([
  '/../secret.txt',
  '/js/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/js/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..\\secret.txt',
])('nothing outside the build is served: %s', async (address) => {
  const answer = await ask(address)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('not yours')
})

test('what is no file of the build is left to others', async () => {
  expect((await ask('/nothing.js')).status).toBe(404)
  expect((await ask('/js')).status).toBe(404)
})

test('/components leads to the component page', async () => {
  const answer = await ask('/components')
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/#/dev/components/index'])
})

test('without a build the page says which command makes it', async () => {
  const answer = await previewRoutes(path.join(folder, 'none')).request('/')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npm start')
})
