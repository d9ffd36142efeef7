import { start } from './start'

const { PORT, DATA_DIR, DATABASE_URL, SANDBOX } = process.env

start({ PORT, DATA_DIR, DATABASE_URL, SANDBOX })
  .then((address) => console.log(`码上医保 sandbox: ${address}`))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
