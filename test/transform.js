const { createHash } = require('node:crypto')
const { transformSync } = require('esbuild')

/** TypeScript to CommonJS for jest, without type checks (those are `npm run check`'s). */
module.exports = {
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update('2').digest('hex'),
  process(source, file) {
    const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js'
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
      define: { BACKEND: '"sandbox"', API_BASE: '"http://127.0.0.1:3900"' },
    })
    return { code }
  },
}
