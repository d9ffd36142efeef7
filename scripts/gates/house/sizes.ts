import type { Source } from './source'

const LINES = 350
/** Folders between src and the file. */
const DEPTH = 5
const CODE = /\.(tsx?|[cm]?js|scss|css|html|sh)$/
const ROOMS = /^(src|mock-server|simulator|scripts|config|test|types)\//

const lines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** No file over 350 lines (data is code here: split it), no folder under src deeper than 5. */
export function sizes(sources: Source[]): string[] {
  const long = sources
    .filter(({ file, text }) => ROOMS.test(file) && CODE.test(file) && lines(text) > LINES)
    .map(({ file, text }) => `${file} has ${lines(text)} lines, over ${LINES}`)
  const deep = sources
    .filter(({ file }) => file.startsWith('src/') && file.split('/').length - 2 > DEPTH)
    .map(({ file }) => `${file} lies deeper than ${DEPTH} folders under src`)
  return [...long, ...deep]
}
