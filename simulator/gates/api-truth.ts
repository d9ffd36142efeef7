import type { HostName } from '../bundle'
import { ALIPAY_NAMES } from '../known/alipay'
import { WEAPP_NAMES } from '../known/weapp'
import { touchedNames } from './api-names'
import type { Files } from './json'
import type { Problem } from './problem'

/** Names outside the typings that a build may touch, each with the reason. */
export const ALLOWED: Record<HostName, Record<string, string>> = {
  weapp: {
    webpackJsonp: "where Taro's chunks meet; a property that the bundle itself makes",
    requestMedicalInsurancePay: 'WeChat Pay, 医保支付 2.0, permission bit 1295: documented, not yet in the typings',
  },
  alipay: {
    webpackJsonp: "where Taro's chunks meet; a property that the bundle itself makes",
    taroEventCenter: 'where Taro keeps its event centre; a property that the bundle itself makes',
    httpRequest: "the old name of request; Taro's runtime falls back to it",
  },
}

const KNOWN: Record<HostName, Set<string>> = { weapp: new Set(WEAPP_NAMES), alipay: new Set(ALIPAY_NAMES) }

/** Those of `names` that neither the host's typings nor the allow-list have. */
export function unknownNames(host: HostName, names: string[]): string[] {
  return names.filter((name) => !KNOWN[host].has(name) && ALLOWED[host][name] === undefined)
}

/** Every `wx.x` or `my.x` in the build's scripts must exist. */
export function apiProblems(host: HostName, { texts }: Files): Problem[] {
  const global = host === 'weapp' ? 'wx' : 'my'
  return [...texts]
    .filter(([file]) => file.endsWith('.js'))
    .flatMap(([file, source]) =>
      unknownNames(host, touchedNames(host, source)).map(
        (name): Problem => ({ gate: 'api', file, message: `${global}.${name} is in no typings of the host` }),
      ),
    )
}
