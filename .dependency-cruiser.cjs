/** The one-way rules of the house. Each has a planted fault in test/gates/boundaries.test.ts. */

const SRC = '^src'
const SERVICE = '^src/services/([^/]+)/'

/** `name`: files under `from` may not import files under `to` (but for `except`). */
const never = (name, comment, from, to, except) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: { ...(typeof to === 'string' ? { path: to } : to), ...(except ? { pathNot: except } : {}) },
})

/** `from` may import, inside `within`, only `allowed`. */
const only = (name, comment, within, from, allowed) => never(name, comment, from, within, [from, ...allowed])

const src = (room) => `${SRC}/${room}/`
const server = (floor) => `^mock-server/${floor}/`

module.exports = {
  forbidden: [
    never('no-circle', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    never('no-missing', 'An import that leads nowhere.', {}, { couldNotResolve: true }),

    // src: contract <- platform, ui <- session <- services, pages
    only(
      'contract-alone',
      'The contract is imported by all and imports none of them.',
      '^(src|mock-server|simulator|test|scripts)/',
      src('contract'),
      [],
    ),
    only('platform-floor', 'platform knows the contract only.', SRC, src('platform'), [src('contract')]),
    only('ui-floor', 'ui knows the contract only.', SRC, src('ui'), [src('contract')]),
    only('session-floor', 'session stands on contract, platform and ui.', SRC, src('session'), [
      src('(contract|platform|ui)'),
    ]),
    never(
      'services-apart',
      'Services never import each other; they lead a person elsewhere through the other routes.ts.',
      { path: SERVICE },
      { path: src('services'), pathNot: [`${src('services')}$1/`, `${src('services')}[^/]+/routes\\.ts$`] },
    ),
    only('services-floor', 'Services stand on contract, platform, ui and session.', SRC, src('services'), [
      src('(contract|platform|ui|session)'),
    ]),
    never(
      'pages-thin',
      'Main pages import no service code except routes.ts, or the main package grows.',
      src('pages'),
      src('services'),
      '/routes\\.ts$',
    ),
    never(
      'pages-last',
      'Nobody imports a page, a sandbox screen or the component page.',
      { path: SRC, pathNot: src('(pages|sandbox|dev)') },
      src('(pages|sandbox|dev)'),
    ),
    never(
      'src-alone',
      'The program does not know the sandbox, the simulator or the tests.',
      SRC,
      '^(mock-server|simulator|test|scripts|config)/',
    ),

    // mock-server: base <- registers <- services <- edges
    never(
      'server-sees-contract-only',
      'Of the program the server imports the contract only.',
      '^mock-server/',
      SRC,
      src('contract'),
    ),
    never('base-floor', 'base is the lowest floor.', server('base'), server('(registers|services|edges|regions)')),
    never('regions-data', 'Policy data stands alone.', server('regions'), server('(base|registers|services|edges)')),
    never('registers-floor', 'registers stand on base.', server('registers'), server('(services|edges)')),
    never('services-below-edges', 'Services do not know the edges.', server('services'), server('edges')),
    never(
      'server-services-apart',
      'Server services use each other not at all, but for settlement, which all may use and which uses none.',
      { path: '^mock-server/services/([^/]+)/' },
      { path: server('services'), pathNot: [`${server('services')}$1/`, server('services/settlement')] },
    ),
    never(
      'settlement-uses-none',
      'Settlement gets what it needs as data.',
      server('services/settlement'),
      { path: server('services') },
      server('services/settlement'),
    ),
    never('server-without-tests', 'The sandbox needs no test or script to run.', '^mock-server/', '^(test|scripts)/'),
    never(
      'simulator-through-the-preview',
      'The simulator is mounted in one place.',
      { path: '^mock-server/', pathNot: server('edges/preview') },
      '^simulator/',
    ),
    never(
      'simulator-alone',
      'The simulator runs finished builds; it knows nothing of what made them.',
      '^simulator/',
      '^(src|mock-server|test|scripts)/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    // Type-only imports are arrows too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      // `host` is host.h5.ts, host.weapp.ts or host.alipay.ts by platform; one of them stands for all.
      extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
