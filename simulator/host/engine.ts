import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { Bundle } from '../bundle'
import { type Bag, isBag } from './bag'
import { HostContext } from './context'
import { componentDefinition, pageDefinition } from './definitions'
import type { Recorder } from './log'

type Space = ReturnType<MiniProgramEnv['createCodeSpace']>
type Groups = NonNullable<Parameters<Space['addCompiledTemplate']>[1]['groupList']>

export interface Root {
  caller: Bag
  /** The `page` element, already in the document, still empty. */
  holder: HTMLElement
  /** Draws the page; `attached` of its components runs here. */
  attach(): void
  release(): void
}

export interface Engine {
  context: HostContext
  definePage(path: string, definition: Bag): void
  defineComponent(path: string, definition: Bag): void
  createRoot(path: string, mount: HTMLElement): Root
}

/** `fallbackListenerOnNativeNode`: without it `bindtap` (no colon) is a plain attribute and nothing happens. */
function addTemplates(space: Space, bundle: Bundle) {
  const groupList: Groups = new Function(`return ${bundle.generated}`)()
  for (const path of bundle.templates) {
    const content = groupList[path]
    if (content) space.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true })
  }
}

/** Without `component: true` the engine shares the page's classes with it: style isolation is not modelled. */
function addConfigs(space: Space, bundle: Bundle) {
  for (const [path, { using }] of Object.entries(bundle.components)) {
    space.addComponentStaticConfig(path, { usingComponents: using })
  }
}

function listenForProblems(recorder: Recorder) {
  glassEasel.globalOptions.throwGlobalError = false
  glassEasel.addGlobalErrorListener((problem) => {
    recorder.error(problem)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    recorder.warning(String(message))
    return false
  })
}

/** WeChat's glass-easel, loaded with the bundle's templates. */
export function createEngine(bundle: Bundle, recorder: Recorder, prepare: (element: HTMLElement) => void): Engine {
  listenForProblems(recorder)
  glassEasel.globalOptions.writeIdToDOM = true
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  const context = new HostContext(prepare)
  const backend = env.associateBackend(context)
  addTemplates(space, bundle)
  addConfigs(space, bundle)
  return {
    context,
    definePage(path, definition) {
      space.componentEnv(path, ({ Page }) => Page(pageDefinition(bundle, recorder, definition)))
    },
    defineComponent(path, definition) {
      space.componentEnv(path, ({ Component }) => Component(componentDefinition(bundle, recorder, definition, path)))
    },
    createRoot(path, mount) {
      const root = backend.createRoot('page-body', space, path)
      const caller: unknown = root.get()
      const holder = context.document.createElement('page')
      const placeholder = context.document.createElement('page-body')
      if (!isBag(caller) || !(holder instanceof HTMLElement)) throw new Error(`${path} could not be created`)
      holder.setAttribute('data-route', path)
      holder.appendChild(placeholder)
      mount.appendChild(holder)
      return {
        caller,
        holder,
        attach: () => root.attach(holder, placeholder),
        release() {
          root.release()
          holder.remove()
        },
      }
    },
  }
}
