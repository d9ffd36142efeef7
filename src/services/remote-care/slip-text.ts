import type { Filing } from '@/contract/remote-care/filing'
import { kindTexts } from '@/contract/remote-care/kinds'
import { proofLine, stateWords, termText } from './words'

/** The whole slip as words, for a message to a child or a piece of paper. */
export const slipText = (filing: Filing, effect: string): string =>
  [
    '异地就医备案单（演示）',
    `编号 ${filing.filingNo}`,
    `${filing.personName}，${filing.insuranceLabel}`,
    `去${filing.place.name}看病，${kindTexts[filing.kind].official}`,
    `${termText(filing)}，${stateWords(filing.state, filing).chip}`,
    `证明：${proofLine(filing)}`,
    effect,
  ].join('\n')
