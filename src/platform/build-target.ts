/** True while the browser's build is made; read by app.config.ts, which runs in the build and not in the program. */
export const isBrowserBuild = process.env.TARO_ENV === 'h5'
