package client

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/access"
)

// fromSDK has the form of encryptToJson of the SDK 7.4.0.
var fromSDK = `{"ciphertext":"q6urqw==","dataToEncryptHash":"` + strings.Repeat("ab", 32) + `","accessControlConditions":` + rule +
	`,"chain":"ethereum","dataType":"string"}`

func TestEnvelope(t *testing.T) {
	e, err := ParseEnvelope([]byte(fromSDK))
	require.NoError(t, err)
	require.Equal(t, []byte{0xab, 0xab, 0xab, 0xab}, e.Ciphertext)
	require.Equal(t, access.EVMBasicField, e.Field)
	require.Equal(t, "ethereum", e.Chain)
	require.Equal(t, DataString, e.DataType)
	nulls := strings.Replace(fromSDK, `{"ciphertext"`, `{"evmContractConditions":null,"ciphertext"`, 1)
	same, err := ParseEnvelope([]byte(nulls))
	require.NoError(t, err)
	require.Equal(t, e, same)
	raw, err := json.Marshal(e)
	require.NoError(t, err)
	require.JSONEq(t, fromSDK, string(raw))
	require.True(t, strings.HasPrefix(string(raw), `{"ciphertext":"q6urqw==","dataToEncryptHash":`), "the SDK's order")
	hash, err := e.ConditionsHash()
	require.NoError(t, err)
	again, err := ParseEnvelope(raw)
	require.NoError(t, err)
	other, err := again.ConditionsHash()
	require.NoError(t, err)
	require.Equal(t, hash, other, "writing changed the conditions")
}

func TestParseEnvelopeRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"nothing": "", "null": "null", "list": "[]", "text after": fromSDK + "{}", "cut off": fromSDK[:len(fromSDK)-1],
		"twice":              strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"chain":"ethereum","chain":"polygon","dataType"`, 1),
		"two conditions":     strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"solRpcConditions":[],"chain":"ethereum","dataType"`, 1),
		"no conditions":      strings.Replace(fromSDK, rule, "null", 1),
		"other conditions":   strings.Replace(fromSDK, "accessControlConditions", "evmContractConditions", 1),
		"unknown chain":      strings.Replace(fromSDK, `"chain":"ethereum","method"`, `"chain":"mars","method"`, 1),
		"unknown member":     strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"x":1,"chain":"ethereum","dataType"`, 1),
		"other case":         strings.Replace(fromSDK, `"ciphertext"`, `"Ciphertext"`, 1),
		"chain a number":     strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"chain":1,"dataType"`, 1),
		"chain null":         strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"chain":null,"dataType"`, 1),
		"no chain":           strings.Replace(fromSDK, `"chain":"ethereum","dataType"`, `"dataType"`, 1),
		"no data type":       strings.Replace(fromSDK, `,"dataType":"string"`, ``, 1),
		"unknown data type":  strings.Replace(fromSDK, `"string"}`, `"blob"}`, 1),
		"short hash":         strings.Replace(fromSDK, "abab", "ab", 1),
		"hash no hex":        strings.Replace(fromSDK, "abab", "abxx", 1),
		"no ciphertext":      strings.Replace(fromSDK, "q6urqw==", "", 1),
		"no base64":          strings.Replace(fromSDK, "q6urqw==", "q6urqw", 1),
		"other base64":       strings.Replace(fromSDK, "q6urqw==", "q6urqx==", 1),
		"too many bytes":     strings.Repeat(" ", MaxEnvelope) + fromSDK,
		"conditions no list": strings.Replace(fromSDK, rule, "{}", 1),
	} {
		_, err := ParseEnvelope([]byte(text))
		require.ErrorIs(t, err, ErrEnvelope, name)
	}
	_, err := json.Marshal(Envelope{})
	require.ErrorIs(t, err, ErrEnvelope)
}

func FuzzParseEnvelope(f *testing.F) {
	f.Add([]byte(fromSDK))
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, err := ParseEnvelope(raw)
		if err != nil {
			require.ErrorIs(t, err, ErrEnvelope)
			return
		}
		out, err := json.Marshal(e)
		require.NoError(t, err)
		back, err := ParseEnvelope(out)
		require.NoError(t, err)
		one, err := e.ConditionsHash()
		require.NoError(t, err)
		two, err := back.ConditionsHash()
		require.NoError(t, err)
		require.Equal(t, one, two)
		require.Equal(t, e.Encrypted, back.Encrypted)
	})
}
