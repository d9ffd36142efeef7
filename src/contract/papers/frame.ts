import * as v from 'valibot'

/** Thousandths of the picture's width or height. */
export const WHOLE = 1000
/** A part this small holds no page. */
const LEAST = 100

const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WHOLE))

/** 裁剪框: a part of a picture, in thousandths from its left and upper edge. */
export const frame = v.pipe(
  v.object({ left: share, top: share, right: share, bottom: share }),
  v.check(({ left, top, right, bottom }) => right - left >= LEAST && bottom - top >= LEAST),
)
export type Frame = v.InferOutput<typeof frame>

export const wholeFrame: Frame = { left: 0, top: 0, right: WHOLE, bottom: WHOLE }

export const isWhole = ({ left, top, right, bottom }: Frame): boolean =>
  left === 0 && top === 0 && right === WHOLE && bottom === WHOLE

const quarter = ({ left, top, right, bottom }: Frame): Frame => ({
  left: WHOLE - bottom,
  top: left,
  right: WHOLE - top,
  bottom: right,
})

/** The same part after the picture was turned clockwise by `degrees` (a multiple of 90). */
export function turnFrame(given: Frame, degrees: number): Frame {
  let turned = given
  for (let quarters = (((degrees / 90) % 4) + 4) % 4; quarters > 0; quarters -= 1) turned = quarter(turned)
  return turned
}

export const frameEdges = ['top', 'bottom', 'left', 'right'] as const
export type FrameEdge = (typeof frameEdges)[number]

const INWARD: Record<FrameEdge, 1 | -1> = { top: 1, left: 1, bottom: -1, right: -1 }

/** One edge moved inwards (or, with a negative step, outwards), never over the rim or past the other edge. */
export function moveEdge(given: Frame, edge: FrameEdge, step: number): Frame {
  const bound = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  const to = given[edge] + INWARD[edge] * step
  switch (edge) {
    case 'top':
      return { ...given, top: bound(to, 0, given.bottom - LEAST) }
    case 'left':
      return { ...given, left: bound(to, 0, given.right - LEAST) }
    case 'bottom':
      return { ...given, bottom: bound(to, given.top + LEAST, WHOLE) }
    case 'right':
      return { ...given, right: bound(to, given.left + LEAST, WHOLE) }
  }
}
