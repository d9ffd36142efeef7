/** The one copy of PGlite of this worker, see test/environment.js. */
module.exports = globalThis.sharedPglite
