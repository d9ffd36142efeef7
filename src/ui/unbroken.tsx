import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'

/**
 * 318.40 元, also while it is hidden: ••••; the end of a number: 尾号 6218; a date: 1 月 4 日; a span: 13:30–17:00;
 * a number and what it counts: 24 小时, 第 2 针.
 */
const TOGETHER =
  /(−?[\d,.•]+ 元|尾号 \d{4}|\d+ 月 \d+ 日|\d+:\d+ ?– ?\d+:\d+|(?:第 )?\d+ (?:个工作日|个月|小时|分钟|周岁|毫克|单元|[\u4e00-\u9fa5]))/

/** So few characters fit into any line. */
const SHORT = 6

/** A sentence in which no number parts from its unit at the end of a line; the text stays as it is. */
export function unbroken(text: string): ReactNode {
  const parts = text.length <= SHORT ? [text] : text.split(TOGETHER)
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
