import { View } from '@tarojs/components'
import { type Answers, optionsOf, type Question } from '@/contract/booking/day/questionnaire'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { OptionPills } from '@/ui/option-pill'
import { Section } from '@/ui/section'

interface QuestionPartProps {
  question: Question
  value: Answers[string] | undefined
  onAnswer: (value: Answers[string]) => void
}

const MOST = 300
const one = (value: Answers[string] | undefined) => (typeof value === 'string' ? value : undefined)
const several = (value: Answers[string] | undefined) => (Array.isArray(value) ? value : [])

/** One question, as its kind asks for. */
export function QuestionPart({ question, value, onAnswer }: QuestionPartProps) {
  const options = optionsOf(question)
  const label = question.required ? question.text : `${question.text}（可以不填）`
  if (!options) {
    return (
      <View className="mt4">
        <Field label={label} value={one(value) ?? ''} onChange={(text) => onAnswer(text.slice(0, MOST))} max={MOST} />
      </View>
    )
  }
  if (question.kind !== 'many') {
    return (
      <OptionPills
        label={label}
        options={options.map((option) => ({ value: option, label: option }))}
        value={one(value)}
        onChange={onAnswer}
      />
    )
  }
  const chosen = several(value)
  return (
    <View>
      <Section label={`${label}，可以选几个`} />
      <Card list>
        {options.map((option) => (
          <CheckRow
            key={option}
            label={option}
            checked={chosen.includes(option)}
            onChange={(on) => onAnswer(on ? [...chosen, option] : chosen.filter((other) => other !== option))}
          />
        ))}
      </Card>
    </View>
  )
}
