import path from 'node:path'

const IMPORT = /@import\s+(?:url\()?["'](.+?)["']\)?\s*;/g

function inlineImports(files: Map<string, string>, file: string, seen: Set<string>): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const source = files.get(file) ?? ''
  return source.replace(IMPORT, (_, target: string) => {
    const resolved = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    return inlineImports(files, resolved, seen)
  })
}

/**
 * WXSS or ACSS as CSS for the phone screen. `rpx` is 1/750 of its width; `vh` and the safe area are those of the page
 * below the title bar, not of the window, so each becomes a variable that the screen sets.
 */
export function toCss(files: Map<string, string>, file: string): string {
  return inlineImports(files, file, new Set())
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--vh))')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)[^)]*\)/g, 'var(--safe-$1)')
}
