package execute

import "github.com/ethereum/go-ethereum/rlp"

// maxFields is more than any kind of transaction has.
const maxFields = 16

// rlpList returns the items of one list; of an item that is a list, its content.
func rlpList(raw []byte) (out [][]byte, err error) {
	content, rest, err := rlp.SplitList(raw)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, rlp.ErrMoreThanOneValue
	}
	for len(content) > 0 && len(out) < maxFields {
		var item []byte
		if _, item, content, err = rlp.Split(content); err != nil {
			return nil, err
		}
		out = append(out, item)
	}
	return out, nil
}
