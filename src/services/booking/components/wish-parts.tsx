import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { DAY_OPTIONS, FROM_OPTIONS, toOptions, WEEK_OPTIONS, WEEKDAYS, type WishForm } from '../wish-form'

interface PartProps {
  form: WishForm
  set: (change: Partial<WishForm>) => void
}

export function WhoPart({ form, set, doctorName }: PartProps & { doctorName: string | undefined }) {
  return (
    <View>
      <Section label="等谁的号" />
      <PickGroup label="等谁的号">
        {doctorName && (
          <Pick label={`只等${doctorName}`} picked={form.who === 'doctor'} onPick={() => set({ who: 'doctor' })} />
        )}
        <Pick
          label="这个科都行"
          second="更快等到"
          picked={form.who === 'department' || !doctorName}
          onPick={() => set({ who: 'department' })}
        />
      </PickGroup>
    </View>
  )
}

export function DaysPart({ form, set }: PartProps) {
  const toggle = (weekday: number) =>
    set({
      weekdays: form.weekdays.includes(weekday)
        ? form.weekdays.filter((one) => one !== weekday)
        : [...form.weekdays, weekday],
    })
  return (
    <View>
      <OptionPills label="哪几天可以去" options={DAY_OPTIONS} value={form.days} onChange={(days) => set({ days })} />
      {form.days === 'own' && (
        <Card list>
          {WEEKDAYS.map((label, index) => (
            <CheckRow
              key={label}
              label={label}
              checked={form.weekdays.includes(index + 1)}
              onChange={() => toggle(index + 1)}
            />
          ))}
        </Card>
      )}
      <OptionPills
        label="等到什么时候"
        options={WEEK_OPTIONS}
        value={form.weeks}
        onChange={(weeks) => set({ weeks })}
      />
    </View>
  )
}

export function TimePart({ form, set }: PartProps) {
  return (
    <View>
      <OptionPills
        label="最早几点"
        options={FROM_OPTIONS}
        value={form.notBefore}
        onChange={(notBefore) => set({ notBefore, ...(form.notAfter <= notBefore ? { notAfter: '23:59' } : {}) })}
      />
      <OptionPills
        label="最晚几点"
        options={toOptions(form.notBefore)}
        value={form.notAfter}
        onChange={(notAfter) => set({ notAfter })}
      />
    </View>
  )
}

export function ModePart({ form, set, who }: PartProps & { who: string }) {
  return (
    <View>
      <Section label="等到了怎么办" />
      <PickGroup label="等到了怎么办">
        <Pick
          label={`先问${who}`}
          second="号留一会儿，发通知，点了确认才算"
          picked={form.mode === 'offer'}
          onPick={() => set({ mode: 'offer' })}
        />
        <Pick
          label="直接约上"
          second="看病当天付；不想去了，可以取消"
          picked={form.mode === 'book'}
          onPick={() => set({ mode: 'book' })}
        />
      </PickGroup>
    </View>
  )
}
