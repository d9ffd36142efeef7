const STEP = 0x8000

/** A chosen file's content as base64; "" where the browser cannot read it. */
export async function readBase64(path: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
    let binary = ''
    for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
    return btoa(binary)
  } catch {
    return ''
  }
}
