package career

// Source is where a fact was published, and when.
type Source struct {
	Name          string        `bun:"name,pk"`
	Publisher     string        `bun:"publisher"`
	Date          Date          `bun:"date,type:date"`
	DatePrecision DatePrecision `bun:"date_precision"`
	URL           *string       `bun:"url"`
}

// DatePrecision says how much of a source's date is known.
type DatePrecision string

// How much of a date is known.
const (
	Day   DatePrecision = "DAY"
	Month DatePrecision = "MONTH"
	Year  DatePrecision = "YEAR"
)
