package career

import "context"

// Level is how far along the career a role is.
type Level string

// The levels, lowest first.
const (
	Entry      Level = "ENTRY"
	Base       Level = "BASE"
	Deepened   Level = "DEEPENED"
	Specialist Level = "SPECIALIST"
	Leadership Level = "LEADERSHIP"
)

// Levels lists the levels, lowest first.
func Levels() []Level { return []Level{Entry, Base, Deepened, Specialist, Leadership} }

// open tells whether a role of the level may be entered without a transition.
func (l Level) open() bool { return l == Entry || l == Base }

// LevelDescription is what a level means here.
type LevelDescription struct {
	Level           Level  `bun:"level,pk"`
	NameText        Text   `bun:"name,type:jsonb"`
	DescriptionText Text   `bun:"description,type:jsonb"`
	SourceName      string `bun:"source"`

	Source *Source `bun:"-"`
}

// Name is the level's name.
func (l *LevelDescription) Name(ctx context.Context, language *Language) string {
	return l.NameText.In(ctx, language)
}

// Description says what the level means.
func (l *LevelDescription) Description(ctx context.Context, language *Language) string {
	return l.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (l *LevelDescription) ContentLanguage(ctx context.Context, language *Language) Language {
	return l.NameText.Language(ctx, language)
}
