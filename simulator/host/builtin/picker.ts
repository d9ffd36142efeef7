import { type Bag, bagOf, numberOf, textOf } from '../bag'
import { type BuiltinFactory, truth } from './types'

function rangeTexts(range: unknown, key: string): string[] {
  if (!Array.isArray(range)) return []
  return range.map((item: unknown) => textOf(key === '' ? item : bagOf(item)[key]))
}

function dateField(mode: string, attributes: Bag): HTMLInputElement {
  const field = document.createElement('input')
  const fields = textOf(attributes.fields, 'day')
  field.type = mode === 'time' ? 'time' : fields === 'month' ? 'month' : fields === 'year' ? 'number' : 'date'
  field.setAttribute('aria-label', mode === 'time' ? '时间' : '日期')
  field.min = textOf(attributes.start)
  field.max = textOf(attributes.end)
  field.value = textOf(attributes.value)
  return field
}

const OK = 'ok'
const CANCEL = 'cancel'

/** Opens a sheet from the bottom: a list for `selector`, a field for `date` and `time`. */
export const picker: BuiltinFactory = (element, tools) => {
  const attributes: Bag = {}
  let initial: unknown
  const change = (value: unknown) => {
    attributes.value = value
    tools.emit(element, 'change', { value })
  }
  const selectOne = async () => {
    const texts = rangeTexts(attributes.range, textOf(attributes['range-key']))
    const choices = texts.map((text, index) => ({ text, value: index }))
    const picked = await tools.overlay.sheet(textOf(attributes['header-text']), [
      ...choices,
      { text: '取消', value: -1 },
    ])
    if (picked < 0) tools.emit(element, 'cancel', {})
    else change(tools.host === 'weapp' ? String(picked) : picked)
  }
  const typeOne = async (mode: string) => {
    const field = dateField(mode, attributes)
    const buttons = [
      { text: '确定', value: OK },
      { text: '取消', value: CANCEL },
    ]
    const answer = await tools.overlay.sheet(textOf(attributes['header-text']), buttons, field)
    if (answer === CANCEL || field.value === '') tools.emit(element, 'cancel', {})
    else change(field.value)
  }
  return {
    set(name, value) {
      if (name.startsWith('aria-') || name === 'role') return false
      attributes[name] = value
      if (name === 'value') initial = value
      if (name === 'disabled') element.toggleAttribute('disabled', truth(value))
      return true
    },
    disabled: () => truth(attributes.disabled),
    activate() {
      const mode = textOf(attributes.mode, 'selector')
      if (mode === 'selector') void selectOne()
      else if (mode === 'date' || mode === 'time') void typeOne(mode)
      else tools.recorder.error(new Error(`<picker mode="${mode}"> is not in the simulator`))
    },
    field: {
      name: () => textOf(attributes.name),
      value: () =>
        textOf(attributes.mode, 'selector') === 'selector' ? numberOf(attributes.value, 0) : attributes.value,
      reset() {
        attributes.value = initial
      },
    },
  }
}
