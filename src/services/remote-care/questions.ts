import type { Answers, Why } from '@/contract/remote-care/questions'

/** What was said so far; what is not said yet is missing. */
export interface Said {
  why?: Why
  stay?: 'half-year' | 'shorter'
  householdMoved?: boolean
  letter?: boolean
  admitted?: boolean
}

interface Choice {
  label: string
  second?: string
  said: Said
}

/** One question a screen; a tap on an answer leads on. */
export interface Question {
  ask: string
  choices: readonly Choice[]
  /** What was chosen before, when she came back. */
  chosen: (choice: Choice) => boolean
}

export type Next = { kind: 'question'; question: Question } | { kind: 'answered'; answers: Answers }

const question = (ask: string, said: Said, key: keyof Said, choices: readonly Choice[]): Next => ({
  kind: 'question',
  question: { ask, choices, chosen: (choice) => said[key] !== undefined && choice.said[key] === said[key] },
})
const answered = (answers: Answers): Next => ({ kind: 'answered', answers })

const stayQuestion = (said: Said) =>
  question('要在那边多久？', said, 'stay', [
    { label: '半年以上', second: '或者一直住下去', said: { ...said, stay: 'half-year' } },
    { label: '不到半年', said: { ...said, stay: 'shorter' } },
  ])

function afterLive(said: Said, retired: boolean): Next {
  const { stay, householdMoved } = said
  if (stay === undefined) return stayQuestion(said)
  if (stay === 'shorter' || !retired) return answered({ why: 'live', stay })
  if (householdMoved !== undefined) return answered({ why: 'live', stay, householdMoved })
  return question('户口也迁到那边了吗？', said, 'householdMoved', [
    { label: '迁过去了', said: { ...said, householdMoved: true } },
    { label: '没有迁', second: '一样能办，报的钱也一样', said: { ...said, householdMoved: false } },
  ])
}

/** The next question, or the answers when nothing is left to ask. Never a name of a kind. */
export function nextOf(said: Said, retired: boolean): Next | undefined {
  switch (said.why) {
    case undefined:
      return undefined
    case 'live':
      return afterLive(said, retired)
    case 'work':
      return said.stay === undefined ? stayQuestion(said) : answered({ why: 'work', stay: said.stay })
    case 'referred':
      if (said.letter !== undefined) return answered({ why: 'referred', letter: said.letter })
      return question('参保地的医院开转诊单了吗？', said, 'letter', [
        { label: '开了', said: { ...said, letter: true } },
        { label: '没有开', second: '也能备案，按临时外出算，报得少一些', said: { ...said, letter: false } },
      ])
    case 'emergency':
      if (said.admitted !== undefined) return answered({ why: 'emergency', admitted: said.admitted })
      return question('医院是按急诊抢救收的吗？', said, 'admitted', [
        { label: '是，急诊抢救', second: '医院会标记，不用备案', said: { ...said, admitted: true } },
        { label: '不是', said: { ...said, admitted: false } },
      ])
    case 'trip':
      return answered({ why: 'trip' })
  }
}

/** One answer back; undefined where the first question is next. */
export function without(said: Said): Said {
  const { why, stay, householdMoved } = said
  if (householdMoved !== undefined) return { why, stay }
  return stay !== undefined || said.letter !== undefined || said.admitted !== undefined ? { why } : {}
}

/** What was said, from answers that are kept. */
export const saidOf = (answers: Answers | null): Said => (answers === null ? {} : { ...answers })
