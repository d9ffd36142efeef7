import path from 'node:path'

/** What is used of miniprogram-simulate, which has no types of its own: WeChat's older stack (wcc 2020, exparser). */
interface Simulate {
  load(file: string, options: { rootPath: string; compiler: 'official' }): string
  render(id: string): Rendered
  sleep(milliseconds: number): Promise<void>
}

interface Rendered {
  dom: Element
  instance: Record<string, unknown>
  attach(parent: Element): void
}

type Definition = Record<string, unknown>

interface Globals {
  wx: Record<string, unknown>
  Component(definition: Definition): void
}

const simulate: Simulate = require('miniprogram-simulate')
const run = (owner: Definition, name: string, ...args: unknown[]) => {
  const method = owner[name]
  return typeof method === 'function' ? method.apply(owner, args) : undefined
}

/** A page as a component, since that stack has components only. */
function pageAsComponent(definition: Definition, Component: Globals['Component']) {
  const entries = Object.entries(definition)
  const methods = Object.fromEntries(entries.filter(([, member]) => typeof member === 'function'))
  Component({ data: definition.data, options: { addGlobalClass: true }, methods })
}

/** Runs app.js of a finished WeChat build in this jsdom and opens pages of it. */
export function bootSimulate(dist: string, wxMembers: Record<string, unknown>) {
  const globals: Globals = Object.assign(globalThis, {
    wx: Object.assign(Reflect.get(globalThis, 'wx') ?? {}, wxMembers),
    Component: Reflect.get(globalThis, 'Component'),
  })
  let app: Definition = {}
  const pages: Definition[] = []
  Object.assign(globalThis, {
    App: (definition: Definition) => {
      app = definition
    },
    getApp: () => app,
    getCurrentPages: () => pages,
    Page: (definition: Definition) => pageAsComponent(definition, Reflect.get(globalThis, 'Component')),
  })
  require(path.join(dist, 'app.js'))
  run(app, 'onLaunch', { path: '', query: {} })
  return {
    wx: globals.wx,
    async open(route: string): Promise<Rendered> {
      const page = simulate.render(simulate.load(path.join(dist, route), { rootPath: dist, compiler: 'official' }))
      const parent = document.createElement('div')
      document.body.append(parent)
      page.attach(parent)
      page.instance.route = route
      pages.push(page.instance)
      for (const step of ['onLoad', 'onShow', 'onReady']) run(page.instance, step, {})
      return page
    },
    sleep: simulate.sleep,
  }
}
