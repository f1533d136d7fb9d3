package access

// MemberOf is memberOf for tests.
func MemberOf(data []byte, mint, collection [32]byte) bool { return memberOf(data, mint, collection) }

// FindPDA is findPDA for tests.
func FindPDA(program string, seeds ...[]byte) (string, error) {
	p, err := parsePubkey(program)
	if err != nil {
		return "", err
	}
	k, err := findPDA(p, seeds...)
	return k.String(), err
}

// PackCall is packCall for tests.
func PackCall(function string, types, params []string) ([]byte, error) {
	t, err := abiTypes(types)
	if err != nil {
		return nil, err
	}
	return packCall(function, t, params)
}

// ABIOutput is abiOutput for tests.
func ABIOutput(types []string, i int, data []byte) (any, error) {
	t, err := abiTypes(types)
	if err != nil {
		return nil, err
	}
	return abiOutput(t, i, data)
}

// Lookup is document and lookup for tests.
func Lookup(key string, raw []byte) ([]any, error) {
	doc, err := document(raw)
	if err != nil {
		return nil, err
	}
	return lookup(key, doc)
}
