export const canPrint = true

/** Prints a whole document from a frame of its own; what is behind stays as it is. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe')
  frame.title = '打印'
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  // No script of the document runs: it is only laid out and printed.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.srcdoc = html
  frame.onload = () => {
    frame.contentWindow?.print()
    setTimeout(() => frame.remove(), 1000)
  }
  document.body.append(frame)
}
