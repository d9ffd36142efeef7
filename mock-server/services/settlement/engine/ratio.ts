import type { RatioDrop } from '../../../regions/shape'
import { shareOf } from './share'

/** A ratio of the table after what the class of the visit takes off, ten-thousandths, never below 0 (domain.md §2.7). */
export const ratioFor = (ratioBp: number, drop: RatioDrop): number =>
  drop.mode === 'points' ? Math.max(0, ratioBp - drop.dropBp) : shareOf(ratioBp, drop.keepBp)

/** True where nothing is taken off. */
export const isWhole = (drop: RatioDrop): boolean =>
  drop.mode === 'points' ? drop.dropBp === 0 : drop.keepBp === 10_000
