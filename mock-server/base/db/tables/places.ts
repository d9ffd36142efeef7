/** 科室. `position` orders those of one institution; whom it takes: `sex`, and full years from and to. */
export interface DepartmentsTable {
  department_id: string
  institution_id: string
  region: string
  /** A key of `specialities`. */
  speciality: string
  name: string
  place: string
  position: number
  sex: 'male' | 'female' | null
  age_from: number | null
  age_to: number | null
}

/** 医师. `title_rank` 1 is the highest 职称. */
export interface DoctorsTable {
  doctor_id: string
  institution_id: string
  department_id: string
  region: string
  speciality: string
  name: string
  /** The name without its surname. */
  given_name: string
  /** Of the pinyin of the name: 方敏 → fm. */
  initials: string
  title: 'chief' | 'associate-chief' | 'attending' | 'resident'
  title_rank: number
  good_at: string
  fee_fen: number
}

/** 医保服务点. `open_days` holds the days of the week it opens, "12345"; `errands` a list with commas around each. */
export interface ServicePointsTable {
  point_id: string
  kind: 'agency' | 'township' | 'village' | 'post'
  name: string
  region: string
  district: string
  district_name: string
  address: string
  phone: string
  open_days: string
  /** "08:30". */
  opens: string
  closes: string
  errands: string
  latitude_e6: number
  longitude_e6: number
}

export interface PlacesTables {
  departments: DepartmentsTable
  doctors: DoctorsTable
  service_points: ServicePointsTable
}
