import * as v from 'valibot'
import { edgesOf, gridOf, mean, type Pixels, paper, rimChanges } from './light'

/** What can be wrong with a picture of a page: blurred 模糊, cut-off 没拍全, too-dark 太暗, wrong-page 不像一页纸. */
export const photoFaults = ['blurred', 'cut-off', 'too-dark', 'wrong-page'] as const
export type PhotoFault = (typeof photoFaults)[number]
export const photoFault = v.picklist(photoFaults)

/** Our numbers, tried on drawn pages (test/reimbursement/rules/photo.test.ts): a warning at the phone, no proof. */
const DARK = 70
const EMPTY = 40
const LEAST_PAPER = 0.3
const SHARP = 0.4
/** The edge of a sheet that lies askew crosses a side once or twice; print crosses it at every letter. */
const MOST_RIM_CHANGES = 8

/**
 * What is wrong with a picture of a page, from its pixels alone: brightness, how much of it is paper, how steep its edges
 * are, and print that runs over the rim.
 */
export function photoFaultsOf(pixels: Pixels): PhotoFault[] {
  const grid = gridOf(pixels)
  if (mean(grid.light) < DARK) return ['too-dark']
  const edges = edgesOf(grid)
  if (paper(grid) < LEAST_PAPER || edges.contrast < EMPTY) return ['wrong-page']
  const found: PhotoFault[] = []
  if (edges.sharp < SHARP) found.push('blurred')
  if (rimChanges(grid) > MOST_RIM_CHANGES) found.push('cut-off')
  return found
}
