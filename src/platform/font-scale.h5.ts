/** `?fontScale=1.3` plays a host with larger text; browsers zoom by themselves. */
export function fontScale(): number {
  const asked = Number(new URLSearchParams(window.location.search).get('fontScale'))
  return asked >= 0.5 && asked <= 3 ? asked : 1
}
