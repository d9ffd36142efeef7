import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'

/** 318.40 元, also while it is hidden: ••••; and the end of a number: 尾号 6218. */
const TOGETHER = /(−?[\d,.•]+ 元|尾号 \d{4})/

/** A sentence whose amounts never part from their 元 at the end of a line, nor 尾号 from its digits; the text stays as it is. */
export function unbroken(text: string): ReactNode {
  const parts = text.split(TOGETHER)
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
