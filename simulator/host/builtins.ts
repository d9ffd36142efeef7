import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { setAttribute } from './builtin/attributes'
import { BUILTINS, PLAIN } from './builtin/table'
import type { Builtin, Tools } from './builtin/types'

export interface Builtins {
  prepare(element: HTMLElement): void
  of(element: Element): Builtin | undefined
}

/** glass-easel writes ids with a prefix per component; pages select by their own. */
function plainId(element: HTMLElement) {
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (value: string) => element.setAttribute('id', value.replace(/^.*--/, '')),
  })
}

/** Gives every element that the engine makes the behaviour of its tag, and routes its attributes there. */
export function createBuiltins(components: Set<string>, tools: () => Tools): Builtins {
  const known = new WeakMap<Element, Builtin>()
  glassEasel.NativeNode.prototype.updateAttribute = function (name: string, value: unknown) {
    const element: unknown = this.getBackendElement()
    if (!(element instanceof HTMLElement)) return
    if (!known.get(element)?.set?.(name, value)) setAttribute(element, name, value)
  }
  return {
    of: (element) => known.get(element),
    prepare(element) {
      const tag = element.localName
      const factory = BUILTINS[tag]
      plainId(element)
      if (factory) known.set(element, factory(element, tools()))
      else if (!PLAIN.has(tag) && !components.has(tag) && tag !== 'page') {
        tools().recorder.error(new Error(`component <${tag}> is not in the simulator`))
      }
    },
  }
}
