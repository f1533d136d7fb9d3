package siwe

import "time"

// Time is a point in time together with the way it is written, of which there are many for one time.
type Time struct {
	text string
	at   time.Time
}

// At returns the point in time.
func (t Time) At() time.Time { return t.at }

// String returns the time as it is written in the message.
func (t Time) String() string { return t.text }

// jsISO is the form of JavaScript's Date.toISOString.
const jsISO = "2006-01-02T15:04:05.000Z"

// NewTime returns t as the SDK writes times: in UTC, cut to the millisecond.
func NewTime(t time.Time) Time {
	t = t.UTC().Truncate(time.Millisecond)
	return Time{t.Format(jsISO), t}
}

// ParseTime reads an RFC 3339 time with upper case T and Z, at most nine digits of a second and no leap second.
func ParseTime(s string) (Time, error) {
	var t Time
	return t, readTime("time", s, &t)
}

func readTime(field, s string, into *Time) error {
	if !isTime(s) {
		return bad(field, "not an RFC 3339 time such as 2006-01-02T15:04:05.000Z")
	}
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return bad(field, "no such time")
	}
	*into = Time{s, at}
	return nil
}

// isTime checks the form, about which time.Parse is lax: it takes a comma before the fraction and any number of digits.
func isTime(s string) bool {
	const form = "dddd-dd-ddTdd:dd:dd"
	if len(s) <= len(form) || !fits(s[:len(form)], form) {
		return false
	}
	rest := s[len(form):]
	if rest[0] == '.' {
		n := 1
		for n < len(rest) && isDigit(rest[n]) {
			n++
		}
		if n < 2 || n > 10 {
			return false
		}
		rest = rest[n:]
	}
	// time.Parse takes offsets of 24 hours and 60 minutes too.
	return rest == "Z" || (fits(rest, "+dd:dd") || fits(rest, "-dd:dd")) && rest[1:3] < "24" && rest[4:] < "60"
}

// fits reports whether s has the form, in which d stands for a digit.
func fits(s, form string) bool {
	if len(s) != len(form) {
		return false
	}
	for i := range len(s) {
		if form[i] == 'd' && !isDigit(s[i]) || form[i] != 'd' && s[i] != form[i] {
			return false
		}
	}
	return true
}
