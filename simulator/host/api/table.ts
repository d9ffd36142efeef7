import { ALIPAY_NAMES } from '../../known/alipay'
import { WEAPP_NAMES } from '../../known/weapp'
import { type Bag, textOf } from '../bag'
import { account } from './account'
import { answering } from './answer'
import { bars } from './bars'
import { dialogs } from './dialogs'
import { elsewhere } from './elsewhere'
import { files } from './files'
import { life } from './life'
import { navigation } from './navigation'
import { phone } from './phone'
import { network, request } from './request'
import { storage } from './storage'
import { system } from './system'
import type { ApiHost, ThemeFactory } from './types'
import { view } from './view'

/** Members that real clients have and the typings leave out; Taro's Alipay runtime reads some. */
const UNTYPED = new Set(['httpRequest', 'SDKVersion', 'getAppBaseInfo'])

const THEMES: ThemeFactory[] = [
  navigation,
  storage,
  request,
  network,
  account,
  dialogs,
  bars,
  system,
  phone,
  files,
  view,
  life,
  elsewhere,
]

function recorded(host: ApiHost, name: string, member: unknown): unknown {
  if (typeof member !== 'function') return member
  return (...args: unknown[]) => {
    host.recorder.call(name, args[0])
    return member(...args)
  }
}

/** A name of the typings that the simulator does not have: loud, and by name. */
function missing(host: ApiHost, global: string, name: string) {
  return () => {
    const problem = new Error(`${global}.${name} is not in the simulator`)
    host.recorder.error(problem)
    throw problem
  }
}

/**
 * The object `wx` or `my`. Every name of the host's typings is its own member, as on a phone: done, or throwing by name
 * when called. A name that the typings do not know is undefined.
 */
export function createApi(host: ApiHost): Bag {
  const { bundle, recorder, options } = host
  const global = bundle.host === 'weapp' ? 'wx' : 'my'
  const names = bundle.host === 'weapp' ? WEAPP_NAMES : ALIPAY_NAMES
  const done: Bag = {}
  for (const theme of THEMES) {
    const { asynchronous = {}, plain = {} } = theme(host)
    for (const [name, work] of Object.entries(asynchronous)) done[name] = answering(bundle.host, recorder, name, work)
    Object.assign(done, plain)
  }
  const known = new Set(names)
  const available = Object.entries({ ...done, ...options.api }).filter(
    ([name]) => known.has(name) || options.api?.[name] !== undefined || UNTYPED.has(name),
  )
  const has = new Set(available.map(([name]) => name))
  const canIUse = (schema: unknown) => {
    const name = textOf(schema).split('.')[0] ?? ''
    return has.has(name) || !known.has(name)
  }
  return {
    ...Object.fromEntries(names.map((name) => [name, missing(host, global, name)])),
    ...Object.fromEntries(available.map(([name, member]) => [name, recorded(host, name, member)])),
    canIUse,
  }
}
