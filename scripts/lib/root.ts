import path from 'node:path'

/** The project's folder, wherever a script is started from. */
export const root = path.resolve(__dirname, '../..')
