import type { Source } from './source'

/** Rooms that hold one folder a service. */
const PLACES = ['src/contract', 'src/services', 'mock-server/services', 'test'] as const
/** Folders of the contract that are no service with screens of its own. */
const OTHER = new Set(['shared', 'session', 'sandbox', 'catalogue', 'papers'])

const foldersIn = (sources: Source[], place: string) =>
  new Set(
    sources
      .filter(({ file }) => file.startsWith(`${place}/`))
      .map(({ file }) => file.slice(place.length + 1).split('/'))
      .filter((parts) => parts.length > 1)
      .map((parts) => parts[0] ?? ''),
  )

/** A service has the same name in the contract, the program, the sandbox and the tests, and is in all four. */
export function serviceNames(sources: Source[]): string[] {
  const contract = foldersIn(sources, 'src/contract')
  const services = [...contract].filter((name) => !OTHER.has(name))
  const missing = PLACES.flatMap((place) => {
    const there = foldersIn(sources, place)
    return services.filter((name) => !there.has(name)).map((name) => `${place}/${name} is missing`)
  })
  const unknown = (['src/services', 'mock-server/services'] as const).flatMap((place) =>
    [...foldersIn(sources, place)]
      .filter((name) => !contract.has(name))
      .map((name) => `${place}/${name} has no namesake in src/contract`),
  )
  return [...missing, ...unknown]
}
