package execute

import "time"

// Outcome is outcome, for tests.
var Outcome = outcome

func init() { away = 3 * time.Second }
