import type { Preview } from '@/contract/settlement/order'

let held: Preview | undefined

/** The preview the person is looking at, carried from 谁付多少 to 付款前核对; gone when the program is closed. */
export const holdPreview = (preview: Preview) => {
  held = preview
}

export const heldPreview = (previewId: string | undefined): Preview | undefined =>
  held?.previewId === previewId ? held : undefined
