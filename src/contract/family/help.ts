import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'

const access = { kind: 'self' } as const
const params = v.object({ id })

/** It ends by itself after this long, by the sandbox's clock. */
export const HELP_MINUTES = 10
/** Who has not been heard of for this long is not there: gone, or without network. */
export const HELP_AWAY_SECONDS = 15

/**
 * What can be pointed at on a screen, by its kind: main 绿色的按钮, line 白色的按钮, field 要填的格子, choice 要选的几行;
 * and, on home, each of the doors.
 */
export const helpControls = [
  'main',
  'line',
  'field',
  'choice',
  'door-code',
  'door-booking',
  'door-bill',
  'door-route',
  'door-claim',
  'door-family',
  'door-share',
  'door-help',
] as const
export type HelpControl = (typeof helpControls)[number]

/** All that a helper can say. Preset, so that nothing can be slipped to her: no number to dial, no code to tell. */
export const helpHints = {
  main: '点下面绿色的按钮',
  line: '点白色的按钮',
  field: '把空着的格子填上',
  choice: '选一个您要的',
  'door-code': '点“医保码”那一大块',
  'door-booking': '点“预约”',
  'door-bill': '点“医药费”',
  'door-route': '点“异地”',
  'door-claim': '点“报销”',
  'door-family': '点“亲情账户”',
  'door-share': '点“家庭共济”',
  'door-help': '点“找人帮我”',
  scroll: '往下滑一滑',
  read: '先看最上面的大字',
  back: '点左上角，回上一页',
  wait: '先等一等，不用点',
  right: '对，就是这样',
  stop: '先别点，我给您打电话',
} as const
export type HelpHint = keyof typeof helpHints
export const helpHint = v.picklist(Object.keys(helpHints).filter((key): key is HelpHint => key in helpHints))

/** What the step waits for: her tap, her filling or choosing, her reading, an answer, or a way out of trouble. */
export const helpWaits = {
  tap: '等着点按钮',
  fill: '等着填写',
  choose: '等着选一项',
  read: '正在看',
  answer: '正在等回答',
  trouble: '这一步没办成，不知道怎么办',
} as const
export type HelpWait = keyof typeof helpWaits

/** Where on a page she is. Kinds and numbers of the steps only: no field of it can carry a word from her screen. */
export const helpStep = v.strictObject({
  /** 第 2 步，共 3 步; null where the page is no step of several. */
  at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  of: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  waits: v.picklist(Object.keys(helpWaits).filter((key): key is HelpWait => key in helpWaits)),
  controls: v.pipe(v.array(v.picklist(helpControls)), v.maxLength(helpControls.length)),
})
export type HelpStep = v.InferOutput<typeof helpStep>

/** 帮忙看着, as one of the two reads it. */
export const help = v.object({
  helpId: id,
  /** `elder` shows her step, `helper` sees the outline and points. */
  side: v.picklist(['elder', 'helper']),
  otherName: v.string(),
  /** How the reader calls the other: 奶奶, 孙女. */
  otherWord: v.string(),
  state: v.picklist(['open', 'ended']),
  startedAt: v.string(),
  /** By itself, {@link HELP_MINUTES} after the start. */
  endsAt: v.string(),
  /** Heard of within {@link HELP_AWAY_SECONDS}. */
  otherHere: v.boolean(),
  /** To the helper only: the outline; null before the first one. */
  outline: v.nullable(
    v.object({
      service: v.string(),
      question: v.string(),
      /** Another one whenever something changed on her screen. */
      stepId: id,
      step: helpStep,
      /** 等着填写. */
      waitsText: v.string(),
      at: v.string(),
    }),
  ),
  /** The newest hint, for the step as it is now; it goes when the step changes. */
  point: v.nullable(v.object({ pointId: id, hint: helpHint, at: v.string() })),
})
export type Help = v.InferOutput<typeof help>

/** What runs now, for either side, and whom she could ask: those who may act for her, whatever she granted them. */
export const listHelp = endpoint({
  operationId: 'family.listHelp',
  method: 'GET',
  path: '/api/family/help',
  summary: '帮忙看着',
  response: v.object({
    /** Her own, while it runs. */
    mine: v.nullable(help),
    /** Where she is asked to look. */
    asked: v.array(help),
    helpers: v.array(v.object({ personId: id, name: v.string(), relationWord: v.string() })),
  }),
  access,
})

/** She asks one of them. Somebody who was looking before no longer is. */
export const startHelp = endpoint({
  operationId: 'family.startHelp',
  method: 'POST',
  path: '/api/family/help',
  summary: '请家人帮忙看着',
  body: v.object({ helperId: id }),
  response: help,
  status: 201,
  access,
  errors: ['not-found'],
})

/** Both sides ask this again and again while their program is in front; asking says "I am here". */
export const readHelp = endpoint({
  operationId: 'family.readHelp',
  method: 'GET',
  path: '/api/family/help/{id}',
  summary: '看着的这一步',
  params,
  response: help,
  access,
})

/** Her program says which step she is on. Words come from the table of steps, never from her screen. */
export const showStep = endpoint({
  operationId: 'family.showStep',
  method: 'POST',
  path: '/api/family/help/{id}/step',
  summary: '告诉家人在哪一步',
  params,
  body: v.strictObject({
    /** `service/page` of the program. */
    page: v.pipe(v.string(), v.regex(/^[a-z-]{1,20}\/[a-z-]{1,20}$/)),
    ...helpStep.entries,
  }),
  response: help,
  access,
  errors: ['state-conflict'],
})

/**
 * The helper points; that is all she can do. `stepId` is the outline she was looking at: where the elder has gone on
 * meanwhile it is refused, so that nothing meant for one step is ever shown on the next.
 */
export const pointHelp = endpoint({
  operationId: 'family.pointHelp',
  method: 'POST',
  path: '/api/family/help/{id}/points',
  summary: '指一指',
  params,
  body: v.object({ hint: helpHint, stepId: id }),
  response: help,
  status: 201,
  access,
  errors: ['state-conflict', 'too-many-requests'],
})

/** Either stops it, at once. Stopping twice is no harm. */
export const endHelp = endpoint({
  operationId: 'family.endHelp',
  method: 'DELETE',
  path: '/api/family/help/{id}',
  summary: '不看了',
  params,
  response: help,
  access,
})
