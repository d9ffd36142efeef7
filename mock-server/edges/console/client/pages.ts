import { ask, type Json, record, textOf } from './ask'
import { button, buttons, el } from './dom'

/** A page that was handed in: its row as the sandbox lists it, and what it is called. */
export interface HandedIn {
  file: Json
  label: string
}

/** What the person cut away stays out of sight; the picture itself is whole. */
function clipOf(crop: Json): string {
  const share = (value: unknown) => Number(value) / 10
  const sides = [share(crop.top), 100 - share(crop.right), 100 - share(crop.bottom), share(crop.left)]
  return `inset(${sides.map((side) => `${side}%`).join(' ')})`
}

/** A page, piece by piece; it is only ever shown as a picture, nothing of it is run. */
async function showPage(place: string, { file, label }: HandedIn, into: HTMLElement): Promise<void> {
  const parts: string[] = []
  for (let from: unknown = 0; typeof from === 'number'; ) {
    const piece = record(await ask('GET', `${place}/files/${textOf(file.fileId)}/pieces?from=${from}`))
    parts.push(textOf(piece.base64))
    from = piece.next
  }
  const picture = document.createElement('img')
  picture.src = `data:${textOf(file.type)};base64,${parts.join('')}`
  picture.alt = `${label}的照片`
  picture.style.transform = `rotate(${Number(file.turn)}deg)`
  if (file.crop) picture.style.clipPath = clipOf(record(file.crop))
  into.replaceChildren(picture)
}

/** What was handed in at `place` (a claim or a filing): a button for each picture, the picture below. */
export function pageButtons(place: string, pages: readonly HandedIn[]): HTMLElement {
  const shown = el('div', { className: 'picture' })
  const pictures = pages.filter(({ file }) => textOf(file.type).startsWith('image/') && file.state === 'ready')
  const all = pictures.map((one, at) => button(`看第 ${at + 1} 页，${one.label}`, () => showPage(place, one, shown)))
  return el('div', {}, buttons(...all), shown)
}
