import { ask, type Json, listOf, record, say, textOf } from './ask'
import { caseRow, decided, nothing, waiting } from './desk'
import { button, card, el, fill, select } from './dom'

let chosen = ''

async function witness(one: Json, answer: 'agree' | 'refuse'): Promise<void> {
  const body = { counterNo: textOf(one.counterNo), answer }
  const told = await ask('POST', `/sandbox/agents/${chosen}/witness`, body)
  if (told !== undefined) say(answer === 'agree' ? `在代办员面前同意了：${textOf(record(told).words)}` : '本人没有同意')
  await decided()
}

/** 村级代办员上门: reads the words to her at home and writes down her answer, one act, one consent. */
export async function showAgents(): Promise<void> {
  const agents = listOf(await ask('GET', '/sandbox/agents'))
  const who = select(
    '哪位代办员',
    agents.map((agent) => ({
      value: textOf(agent.personId),
      label: `${textOf(agent.name)}，${textOf(agent.village)}，${String(agent.villagers)} 人`,
    })),
  )
  if (chosen) who.value = chosen
  chosen = who.value
  who.addEventListener('change', () => {
    chosen = who.value
  })
  const cases = (await waiting()).filter(({ what }) => what === 'consent')
  const rows = cases.map((one) => {
    const about = `${textOf(one.subjectName)}，${textOf(one.counterNo)}`
    return caseRow(
      one,
      button('念给她听，同意', () => witness(one, 'agree'), { name: `念给她听，同意，${about}` }),
      button('不同意', () => witness(one, 'refuse'), { name: `不同意，${about}` }),
    )
  })
  fill(
    'agents',
    card(el('div', { className: 'pad' }, who), ...(rows.length > 0 ? rows : [nothing('现在没有要上门的')])),
  )
}
