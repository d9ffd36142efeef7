import type { Bundle } from '../bundle'
import { type Bag, bagOf, call } from './bag'
import type { Recorder } from './log'
import { isEngineEvent, toPlainEvent } from './plain-event'
import { countSetData } from './set-data'

type Method = (this: unknown, ...args: unknown[]) => unknown

/** Gives page code plain events, and records what it throws instead of letting the engine swallow it. */
function guard(bundle: Bundle, recorder: Recorder, method: unknown): Method {
  return function (this: unknown, ...args: unknown[]) {
    const plain = args.map((arg) => (isEngineEvent(arg) ? toPlainEvent(arg, bundle.host) : arg))
    try {
      return typeof method === 'function' ? method.apply(this, plain) : undefined
    } catch (problem) {
      recorder.error(problem)
      return undefined
    }
  }
}

function guardAll(bundle: Bundle, recorder: Recorder, members: Bag): Bag {
  const all = Object.entries(members).map(([name, member]) => [
    name,
    typeof member === 'function' ? guard(bundle, recorder, member) : member,
  ])
  return Object.fromEntries(all)
}

export function pageDefinition(bundle: Bundle, recorder: Recorder, definition: Bag): Bag {
  const { data, ...rest } = definition
  const initial = typeof data === 'function' ? call(definition, 'data') : data
  return { ...guardAll(bundle, recorder, rest), data: bagOf(initial) }
}

const ALIPAY_ONLY = ['props', 'onInit', 'didMount', 'didUnmount', 'didUpdate', 'deriveDataFromProps']

/** Alipay's `props` as WeChat's `properties`; function props are events and have no place among them. */
function alipayProperties(definition: Bag): Bag {
  const props = Object.entries(bagOf(definition.props)).filter(([, value]) => typeof value !== 'function')
  return Object.fromEntries(props.map(([name, value]) => [name, { type: null, value }]))
}

/** A Component() definition of either dialect in the engine's terms. */
export function componentDefinition(bundle: Bundle, recorder: Recorder, definition: Bag, path: string): Bag {
  const lifetimes = bagOf(definition.lifetimes)
  const own = (name: string) => lifetimes[name] ?? definition[name]
  const run = (self: unknown, method: unknown) => guard(bundle, recorder, method).call(self)
  const rest = Object.fromEntries(Object.entries(definition).filter(([name]) => !ALIPAY_ONLY.includes(name)))
  return {
    ...guardAll(bundle, recorder, rest),
    methods: guardAll(bundle, recorder, bagOf(definition.methods)),
    properties: { ...bagOf(definition.properties), ...alipayProperties(definition) },
    lifetimes: {
      ...guardAll(bundle, recorder, lifetimes),
      created(this: Bag) {
        countSetData(bundle, recorder, this, path)
        if (bundle.host === 'alipay') Object.defineProperty(this, 'props', { get: () => this.data, configurable: true })
        run(this, own('created'))
        run(this, definition.onInit)
      },
      attached(this: unknown) {
        run(this, own('attached'))
        run(this, definition.didMount)
      },
      detached(this: unknown) {
        run(this, own('detached'))
        run(this, definition.didUnmount)
      },
    },
  }
}
