import { button } from './button'
import { checkbox, checkboxGroup, radio, radioGroup, toggle } from './choice'
import { form } from './form'
import { image } from './image'
import { label } from './label'
import { navigator } from './navigator'
import { picker } from './picker'
import { pickerView } from './picker-view'
import { progress } from './progress'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { swiper } from './swiper'
import { textField } from './text-field'
import type { BuiltinFactory } from './types'

const textControl: BuiltinFactory = (element, tools) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? textField(element, tools) : {}

/** Built-in components with behaviour of their own. */
export const BUILTINS: Record<string, BuiltinFactory> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  form,
  image,
  'cover-image': image,
  input: textControl,
  label,
  navigator,
  picker,
  'picker-view': pickerView,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'scroll-view': scrollView,
  swiper,
  switch: toggle,
  textarea: textControl,
}

/** Components that are only boxes here. */
export const PLAIN = new Set([
  'view',
  'text',
  'cover-view',
  'swiper-item',
  'picker-view-column',
  'root-portal',
  'page-body',
  'slot',
  'block',
])
