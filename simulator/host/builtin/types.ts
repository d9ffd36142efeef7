import type { HostName } from '../../bundle'
import type { Bag } from '../bag'
import type { Overlay } from '../chrome/overlay'
import type { Recorder } from '../log'

/** What a built-in component may use of the host. */
export interface Tools {
  host: HostName
  recorder: Recorder
  overlay: Overlay
  /** Sends a component's event to the page; such events do not bubble unless told to. */
  emit(element: Element, type: string, detail: Bag, bubbles?: boolean): void
  /** Address of an image: the build's own files are data URIs. */
  asset(path: string): string
  /** Calls a member of wx or my. */
  api(name: string, options: Bag): void
  builtinOf(element: Element): Builtin | undefined
}

/** A value that a form gathers. */
export interface Field {
  name(): string
  value(): unknown
  reset(): void
}

/** Behaviour of one element of a built-in component. */
export interface Builtin {
  /** Takes an attribute from the template; false leaves it to the common rule. */
  set?(name: string, value: unknown): boolean
  /** What a tap on it does, after the page's own handlers. */
  activate?(): void
  disabled?(): boolean
  field?: Field
}

export type BuiltinFactory = (element: HTMLElement, tools: Tools) => Builtin

/** Templates give booleans, or texts of booleans. */
export function truth(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 'false'
}
