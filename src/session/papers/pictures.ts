/** Where on this phone the picture of a page lies, for as long as the program is open: what was just taken need not be loaded. */
const paths = new Map<string, string>()

export const picturePath = (fileId: string): string | undefined => paths.get(fileId)
export const notePicture = (fileId: string, path: string) => void paths.set(fileId, path)
