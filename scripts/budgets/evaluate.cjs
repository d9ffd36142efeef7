// Evaluates the scripts of a finished WeChat build in a bare process, as a client does before the first page:
// `node evaluate.cjs <dir> <page>` prints the milliseconds that app.js and the page's script take. JavaScript, because
// a loader in the process would be measured too.
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const [dir, page] = process.argv.slice(2)
const info = { windowWidth: 375, windowHeight: 812, pixelRatio: 2, platform: 'devtools', SDKVersion: '3.7.0' }
const known = {
  getSystemInfoSync: () => info,
  getWindowInfo: () => info,
  canIUse: () => true,
  nextTick: setTimeout,
  // The program reads the mode of whoever held the phone last.
  getStorageSync: () => '',
}
/** Taro only looks members up while it is evaluated; a member that is called is listed above. */
const wx = new Proxy(known, { get: (target, name) => target[name] })
let app = {}
const host = { wx, console, setTimeout, clearTimeout, setInterval, clearInterval, getCurrentPages: () => [] }
for (const register of ['Page', 'Component', 'Behavior']) host[register] = (definition) => definition
host.App = (definition) => {
  app = definition
}
host.getApp = () => app
host.global = host
const context = vm.createContext(host)
const loaded = new Map()

/** CommonJS, as mini-program clients have it. */
function load(file) {
  const place = file.endsWith('.js') ? file : `${file}.js`
  const known = loaded.get(place)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(place, module)
  const source = `(function (require, module, exports) {${fs.readFileSync(place, 'utf8')}\n})`
  const run = vm.runInContext(source, context, { filename: place })
  run((wanted) => load(path.resolve(path.dirname(place), wanted)), module, module.exports)
  return module.exports
}

const begun = performance.now()
load(path.resolve(dir, 'app.js'))
load(path.resolve(dir, `${page}.js`))
console.log(performance.now() - begun)
