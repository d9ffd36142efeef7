const { TestEnvironment } = require('jest-environment-node')

/** Engines that a test file has given back, for the next file of this worker. */
const idle = []
let pglite

/**
 * Node for tests that share PGlite engines: starting one costs a second of processor, and its compiled code is not kept
 * from file to file. What jest loads anew for each file is the program; what it runs on stays as long as the worker.
 */
module.exports = class SharedEngines extends TestEnvironment {
  #lent = new Set()

  async setup() {
    await super.setup()
    pglite ??= await import('@electric-sql/pglite')
    this.global.sharedPglite = pglite
    this.global.sharedEngines = {
      take: () => {
        const engine = idle.pop()
        if (engine) this.#lent.add(engine)
        return engine
      },
      lend: (engine) => this.#lent.add(engine),
      giveBack: (engine) => {
        this.#lent.delete(engine)
        idle.push(engine)
      },
    }
  }

  /** What a file did not give back may be in the middle of something: nobody else gets it. */
  async teardown() {
    await Promise.all([...this.#lent].map((engine) => engine.close().catch(() => undefined)))
    await super.teardown()
  }
}
