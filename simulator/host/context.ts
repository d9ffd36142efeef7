import { glassEasel } from 'glass-easel-miniprogram-adapter'

type Node = glassEasel.Element

/** What glass-easel tells about the elements it makes; the rest of the host asks here. */
export interface ElementRegistry {
  nodeOf(element: Element): Node | undefined
  listens(element: Element, type: string): boolean
}

/**
 * glass-easel drawing into a document. Its own event bridge is not used: taps are made in gestures.ts and every other
 * event by the built-in components, so that a page hears exactly what the client would send.
 */
export class HostContext extends glassEasel.CurrentWindowBackendContext implements ElementRegistry {
  private nodes = new WeakMap<object, Node>()
  private listening = new WeakMap<object, Set<string>>()

  constructor(prepare: (element: HTMLElement) => void) {
    super()
    const dom = this.document
    this.document = {
      createElement: (tag) => {
        const element = dom.createElement(tag)
        if (element instanceof HTMLElement) prepare(element)
        return element
      },
      createTextNode: (content) => dom.createTextNode(content),
      createDocumentFragment: () => dom.createDocumentFragment(),
    }
  }

  override associateValue(...[element, node]: Parameters<glassEasel.CurrentWindowBackendContext['associateValue']>) {
    super.associateValue(element, node)
    this.nodes.set(element, node)
  }

  override setListenerStats(
    ...[element, type]: Parameters<glassEasel.CurrentWindowBackendContext['setListenerStats']>
  ) {
    const known = this.listening.get(element) ?? new Set()
    known.add(type)
    this.listening.set(element, known)
  }

  /** Not a frame: a browser tab in the background gets none, and tests would wait 16 ms each time. */
  override render(done: (error: Error | null) => void) {
    setTimeout(() => done(null), 0)
  }

  nodeOf(element: Element): Node | undefined {
    return this.nodes.get(element)
  }

  listens(element: Element, type: string): boolean {
    return this.listening.get(element)?.has(type) ?? false
  }
}
