export const opensLinks = true

/** Opens an address in a tab of its own; false where the browser keeps it shut. */
export function openLink(url: string): boolean {
  // `noopener` makes the browser answer null although it opened: what is opened is ours, so it is cut off by hand.
  const opened = window.open(url, '_blank')
  if (!opened) return false
  opened.opener = null
  return true
}
