import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'

/** 318.40 元, also while it is hidden: ••••. */
const AMOUNT = /(−?[\d,.•]+ 元)/

/** A sentence whose amounts never part from their 元 at the end of a line; the text itself stays as it is. */
export function unbroken(text: string): ReactNode {
  const parts = text.split(AMOUNT)
  if (parts.length === 1) return text
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <Text key={`${String(at)} ${part}`} className="nowrap">
        {part}
      </Text>
    ),
  )
}
