import { consoleRoutes } from './edges/console/routes'
import { previewRoutes } from './edges/preview/routes'
import { start } from './start'

const { PORT, DATA_DIR, DATABASE_URL, SANDBOX } = process.env
/** What a browser opens on the same port. The preview is last: it answers whatever is a file of its build. */
const pages = [...(SANDBOX === 'off' ? [] : [consoleRoutes()]), previewRoutes()]

start({ PORT, DATA_DIR, DATABASE_URL, SANDBOX }, pages)
  .then((address) => console.log(`码上医保 sandbox: ${address}`))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
