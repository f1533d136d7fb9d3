package execute

// Outcome is outcome, for tests.
var Outcome = outcome
