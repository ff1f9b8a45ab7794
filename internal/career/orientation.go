package career

import "context"

// Orientation is one of the four ways to want to develop.
type Orientation string

// The four career orientations.
const (
	Expanding Orientation = "EXPANDING"
	Episodic  Orientation = "EPISODIC"
	Expert    Orientation = "EXPERT"
	Linear    Orientation = "LINEAR"
)

// OrientationDescription is what an orientation means.
type OrientationDescription struct {
	Orientation     Orientation `bun:"orientation,pk"`
	NameText        Text        `bun:"name,type:jsonb"`
	FullNameText    Text        `bun:"full_name,type:jsonb"`
	DescriptionText Text        `bun:"description,type:jsonb"`
	Position        int         `bun:"position"`
	SourceName      string      `bun:"source"`

	Source *Source `bun:"-"`
}

// Name is the orientation as a verb for a button.
func (o *OrientationDescription) Name(ctx context.Context, language *Language) string {
	return o.NameText.In(ctx, language)
}

// FullName is the orientation's name in the model it comes from.
func (o *OrientationDescription) FullName(ctx context.Context, language *Language) string {
	return o.FullNameText.In(ctx, language)
}

// Description says what the orientation means.
func (o *OrientationDescription) Description(ctx context.Context, language *Language) string {
	return o.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (o *OrientationDescription) ContentLanguage(ctx context.Context, language *Language) Language {
	return o.NameText.Language(ctx, language)
}
