package ecdsashare

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// maxJSON bounds what is parsed. A share has about 500 bytes, and action names are the caller's.
const maxJSON = 8 << 10

// sigType is what the SDK calls ECDSA over secp256k1.
const sigType = "K256"

// PKPSign is a share as the answer to POST /web/pkp/sign/v1 carries it, in "signatureShare". The SDK turns the names
// to camel case and removes double quotes that nodes of its own network put inside the strings.
type PKPSign struct {
	Digest         string `json:"digest"`
	Result         string `json:"result"` // success, or fail with all but share_index and sig_type empty
	ShareIndex     int    `json:"share_index"`
	SignatureShare string `json:"signature_share"`
	BigR           string `json:"big_r"`
	PublicKey      string `json:"public_key"`
	SigType        string `json:"sig_type"`
}

// Execute is a share as the answer to POST /web/execute/v1 carries it, in "signedData" under the signature's name.
type Execute struct {
	SigType        string `json:"sigType"`
	DataSigned     string `json:"dataSigned"`
	SignatureShare string `json:"signatureShare"`
	ShareIndex     int    `json:"shareIndex"`
	BigR           string `json:"bigR"`
	PublicKey      string `json:"publicKey"`
	SigName        string `json:"sigName"`
}

// PKPSign returns the share's form for pkp/sign.
func (s Share) PKPSign() PKPSign {
	return PKPSign{
		Digest: hex.EncodeToString(s.Digest[:]), Result: "success", ShareIndex: s.Index,
		SignatureShare: hex.EncodeToString(s.Part[:]), BigR: hex.EncodeToString(s.BigR[:]),
		PublicKey: hex.EncodeToString(s.PublicKey[:]), SigType: sigType,
	}
}

// Execute returns the share's form for execute. name is what the action called the signature.
func (s Share) Execute(name string) Execute {
	p := s.PKPSign()
	return Execute{p.SigType, p.Digest, p.SignatureShare, p.ShareIndex, p.BigR, p.PublicKey, name}
}

// Abstain returns what a node outside the committee answers to pkp/sign, with status 200: the SDK drops a share whose
// signature_share is empty.
func Abstain(index int) PKPSign { return PKPSign{Result: "fail", ShareIndex: index, SigType: sigType} }

// AbstainExecute returns what a node outside the committee puts into "signedData".
func AbstainExecute(index int, name string) Execute {
	return Execute{SigType: sigType, ShareIndex: index, SigName: name}
}

// ParsePKPSign reads a node's share from JSON of at most 8 KiB. ok is false, without an error, if the node abstained.
// Fields that are not known are ignored, and so are double quotes around the text of a field. Errors wrap ErrShare.
func ParsePKPSign(b []byte) (s Share, ok bool, err error) {
	var p PKPSign
	if err := parse(b, &p); err != nil {
		return Share{}, false, err
	}
	if p.SignatureShare == "" {
		return Share{}, false, nil
	}
	if p.Result != "success" {
		return Share{}, false, fmt.Errorf("%w: result is not success", ErrShare)
	}
	s, err = p.share()
	return s, err == nil, err
}

// ParseExecute is ParsePKPSign for the form of execute. It returns the signature's name besides.
func ParseExecute(b []byte) (s Share, name string, ok bool, err error) {
	var e Execute
	if err := parse(b, &e); err != nil {
		return Share{}, "", false, err
	}
	if e.SignatureShare == "" {
		return Share{}, e.SigName, false, nil
	}
	s, err = PKPSign{
		Digest: e.DataSigned, ShareIndex: e.ShareIndex, SignatureShare: e.SignatureShare,
		BigR: e.BigR, PublicKey: e.PublicKey, SigType: e.SigType,
	}.share()
	return s, e.SigName, err == nil, err
}

func parse(b []byte, v any) error {
	if len(b) > maxJSON {
		return fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	if !bytes.HasPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte{'{'}) { // null would be taken for an object without fields
		return fmt.Errorf("%w: not an object", ErrShare)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%w: %w", ErrShare, err)
	}
	return nil
}

func (p PKPSign) share() (s Share, err error) {
	if p.SigType != sigType {
		return s, fmt.Errorf("%w: signature type", ErrShare)
	}
	if p.ShareIndex < 0 || p.ShareIndex >= MaxMembers {
		return s, fmt.Errorf("%w: position %d", ErrShare, p.ShareIndex)
	}
	s.Index = p.ShareIndex
	for _, f := range []struct {
		name, text string
		into       []byte
	}{
		{"digest", p.Digest, s.Digest[:]},
		{"part", p.SignatureShare, s.Part[:]},
		{"R", p.BigR, s.BigR[:]},
		{"public key", p.PublicKey, s.PublicKey[:]},
	} {
		if err := readHex(f.into, f.text); err != nil {
			return Share{}, fmt.Errorf("%w: %s: %w", ErrShare, f.name, err)
		}
	}
	if _, err := secp256k1.ParsePubKey(s.BigR[:]); err != nil {
		return Share{}, fmt.Errorf("%w: R: %w", ErrShare, err)
	}
	if _, err := secp256k1.ParsePubKey(s.PublicKey[:]); err != nil || s.PublicKey[0] != secp256k1.PubKeyFormatUncompressed {
		return Share{}, fmt.Errorf("%w: public key", ErrShare)
	}
	var part secp256k1.ModNScalar
	if part.SetBytes(&s.Part) != 0 {
		return Share{}, fmt.Errorf("%w: part is not reduced", ErrShare)
	}
	return s, nil
}

// readHex reads exactly len(into) bytes of hex, which may stand in double quotes.
func readHex(into []byte, text string) error {
	if inner, ok := strings.CutPrefix(text, `"`); ok {
		if text, ok = strings.CutSuffix(inner, `"`); !ok {
			return fmt.Errorf("want %d hex digits", 2*len(into))
		}
	}
	if len(text) != 2*len(into) {
		return fmt.Errorf("want %d hex digits", 2*len(into))
	}
	_, err := hex.Decode(into, []byte(text))
	return err
}
