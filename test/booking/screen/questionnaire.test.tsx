import { fireEvent, screen } from '@testing-library/react'
import { readQuestionnaire, saveQuestionnaire, sendQuestionnaire } from '@/contract/booking/day/endpoints'
import type { Questionnaire } from '@/contract/booking/day/questionnaire'
import QuestionnairePage from '@/services/booking/care/questionnaire/index'
import { answer, type FakeServer, fakeServer, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, words } from '../../shared/screen/page'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const params = { appointmentId: 'a-1' }
const blank = { options: [], required: true, after: null, urgent: null }
const filled = (more: Partial<Questionnaire> = {}): Questionnaire => ({
  appointmentId: 'a-1',
  state: 'empty',
  form: {
    formId: 'f',
    title: '诊前问卷',
    minutes: 2,
    pages: [
      [
        { ...blank, questionId: 'complaint', text: '哪里不舒服？', kind: 'text' },
        {
          ...blank,
          questionId: 'now',
          text: '现在胸口很痛？',
          kind: 'yes-no',
          urgent: { answer: '是', text: '请不要等：马上打 120。' },
        },
      ],
      [
        {
          ...blank,
          questionId: 'past',
          text: '以前的病？',
          kind: 'many',
          options: ['高血压', '糖尿病'],
          required: false,
        },
        {
          ...blank,
          questionId: 'which',
          text: '吃什么药？',
          kind: 'text',
          required: false,
          after: { questionId: 'past', answer: '高血压' },
        },
      ],
    ],
  },
  answers: {},
  savedAt: null,
  sentAt: null,
  readAt: null,
  ...more,
})
const kept = answer(saveQuestionnaire, filled({ state: 'draft' }))

describe('诊前问卷', () => {
  const open = () => openPage(QuestionnairePage, params)

  test('what is open is said, what is urgent says what to do at once', async () => {
    server.on(readQuestionnaire, answer(readQuestionnaire, filled()))
    server.on(saveQuestionnaire, kept)
    await open()
    await tap('下一页')
    expect(words()).toContain('还有 2 题没有答：哪里不舒服；现在胸口很痛。')
    await tap('是', 'option')
    expect(words()).toContain('请不要等：马上打 120。')
    // What cannot wait stands last in the foot, as the main one.
    expect(buttons().at(-1)).toBe('打 120')
  })

  test('turning a page keeps a draft; the last page hands it in', async () => {
    server.on(readQuestionnaire, answer(readQuestionnaire, filled()))
    server.on(saveQuestionnaire, kept)
    server.on(sendQuestionnaire, answer(sendQuestionnaire, filled({ state: 'sent' })))
    await open()
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '胸闷' } })
    await tap('不是', 'option')
    await tap('下一页')
    expect(server.seen(saveQuestionnaire)[0]?.body).toEqual({
      answers: { complaint: '胸闷', now: '不是' },
      changed: ['complaint', 'now'],
    })
    expect(screen.queryByRole('textbox')).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: '高血压' }))
    await settle()
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '氨氯地平' } })
    await settle()
    await tap('交给医生')
    expect(server.seen(sendQuestionnaire)[0]?.body).toEqual({
      answers: { complaint: '胸闷', now: '不是', past: ['高血压'], which: '氨氯地平' },
      changed: ['past', 'which'],
    })
  })

  test('without a network nothing that was filled in is lost', async () => {
    server.on(readQuestionnaire, answer(readQuestionnaire, filled()))
    server.on(saveQuestionnaire, silence)
    const view = await open()
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '胸闷' } })
    await settle()
    view.unmount()
    await settle()
    await open()
    expect(screen.getByRole('textbox')).toHaveProperty('value', '胸闷')
  })

  test('what was not sent from here does not hide what another wrote meanwhile, and only it is sent', async () => {
    const before = { complaint: '头晕', now: '不是' }
    server.on(readQuestionnaire, answer(readQuestionnaire, filled({ state: 'draft', answers: before })))
    server.on(saveQuestionnaire, silence)
    const view = await open()
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '胸闷' } })
    await settle()
    view.unmount()
    await settle()
    const meanwhile = { complaint: '头晕', now: '是' }
    server.on(readQuestionnaire, answer(readQuestionnaire, filled({ state: 'draft', answers: meanwhile })))
    server.on(saveQuestionnaire, kept)
    await open()
    expect(words()).toContain('请不要等：马上打 120。')
    await tap('下一页')
    expect(server.seen(saveQuestionnaire).at(-1)?.body).toEqual({
      answers: { complaint: '胸闷', now: '是' },
      changed: ['complaint'],
    })
  })

  test('one that was handed in says that it can be changed', async () => {
    server.on(readQuestionnaire, answer(readQuestionnaire, filled({ state: 'sent', answers: { complaint: '胸闷' } })))
    await open()
    expect(words()).toContain('已经交过了')
  })
})
