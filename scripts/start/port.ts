import { once } from 'node:events'
import { createServer } from 'node:net'

/** Why the sandbox cannot listen on this port of 127.0.0.1, in one line; undefined if it can. */
export async function portTrouble(port: string): Promise<string | undefined> {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    return `PORT must be a number from 1 to 65535, not "${port}".`
  const server = createServer()
  try {
    server.listen(number, '127.0.0.1')
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return undefined
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : cause
    if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what uses it, or choose another with PORT=…`
    return `Port ${port} cannot be used (${code}): choose another with PORT=…`
  }
}
