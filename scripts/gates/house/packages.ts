import * as v from 'valibot'

/** 4.2.1 is incomplete in the registry, and its packages ask for each other's exact version. */
const TARO = '4.2.0'
/**
 * Two that number differently: the native binding came out for Linux x64 only at 4.2.0 (package.json's overrides keep
 * the others one step behind), and the doctor counts its own versions.
 */
const OWN_NUMBERS = /^@tarojs\/(binding-|plugin-doctor)/

const lockShape = v.object({
  packages: v.record(v.string(), v.looseObject({ name: v.optional(v.string()), version: v.optional(v.string()) })),
})

/** The lock file names no registry host, and every Taro package has one version. */
export function packages(lockText: string): string[] {
  const hosts = lockText
    .split('\n')
    .flatMap((line, index) =>
      /"resolved":\s*"https?:/.test(line) ? [`package-lock.json:${index + 1} names a registry host`] : [],
    )
  const lock = v.parse(lockShape, JSON.parse(lockText))
  const strays = Object.entries(lock.packages).flatMap(([place, { name, version }]) => {
    const called = name ?? place.replace(/^.*node_modules\//, '')
    const stray = called.startsWith('@tarojs/') && !OWN_NUMBERS.test(called) && version !== TARO
    return stray ? [`${place} is ${called} ${version}, not ${TARO}`] : []
  })
  return [...hosts, ...strays]
}
