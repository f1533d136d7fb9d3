package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/client/store/contract"
	"github.com/conclave-network/conclave/tss/timelock"
	"github.com/conclave-network/conclave/wallet"
)

// encryptedResult says where a ciphertext is.
type encryptedResult struct {
	Reference      string `json:"reference"`
	Bytes          int    `json:"bytes"` // of the stored file
	ConditionsHash string `json:"conditionsHash"`
	DataHash       string `json:"dataToEncryptHash"`
}

func (r encryptedResult) text(t *table) {
	t.row("reference", "%s", r.Reference)
	t.row("bytes", "%d", r.Bytes)
	t.row("conditions hash", "%s", r.ConditionsHash)
	t.row("data hash", "%s (public: data that can be guessed should be salted)", r.DataHash)
}

func (a *app) encryptCommand() *cobra.Command {
	var r rule
	var d depot
	var p payer
	var in, out string
	var isText bool
	cmd := &cobra.Command{
		Use: "encrypt", Short: "Encrypt for whoever meets conditions; no node is asked", Args: exactly(),
		Long: `Encrypt a file under access control conditions, for whoever meets them when decryption is asked for, and store the
ciphertext with its conditions. The file is that of the SDK's encryptToJson. The key is read from the chain; no node sees anything.

` + referenceHelp + ` IPFS and S3 folders choose the name: --out ipfs://, --out s3://BUCKET/FOLDER/. --out contract://new deploys a
contract that keeps ciphertexts, and the --key-file pays for it.`,
		Example: "  conclave encrypt --owns-pkp 0x5f3e... --in secret.txt --out secret.json\n" +
			"  conclave encrypt --conditions who.json --in secret.txt --ipfs http://127.0.0.1:5001 --out ipfs://",
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case in == "":
				return usage(cmd, "--in is missing")
			case out == "":
				return usage(cmd, "--out is missing")
			case strings.HasPrefix(out, contract.Scheme) && p.keyFile == "":
				return usage(cmd, "--key-file is missing: a transaction puts the ciphertext on chain")
			}
			if err := p.check(cmd); err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			e, err := s.encrypt(cmd, r, in, isText)
			if err != nil {
				return err
			}
			result, err := a.keep(cmd.Context(), s, d, out, p, e)
			if err != nil {
				return err
			}
			return a.print(result)
		},
	}
	r.flags(cmd)
	cmd.Flags().StringVar(&in, "in", "", "`FILE` to encrypt; - is standard input")
	cmd.Flags().StringVar(&out, "out", "", "`REFERENCE` to store the ciphertext under")
	cmd.Flags().BoolVar(&isText, "text", false, "the file is UTF-8 text: the SDK gives it back as a string")
	d.flags(cmd)
	p.flags(cmd, "key-file")
	return cmd
}

// encrypt encrypts a file under the conditions that the flags give.
func (s *session) encrypt(cmd *cobra.Command, r rule, in string, isText bool) (*client.Envelope, error) {
	field, conditions, err := r.conditions(cmd, s.net)
	if err != nil {
		return nil, err
	}
	data, err := readInput(in, timelock.MaxPlaintext)
	if err != nil {
		return nil, err
	}
	c, err := s.client(cmd.Context(), asker{})
	if err != nil {
		return nil, err
	}
	kind := client.DataFile
	if isText {
		kind = client.DataString
	}
	return c.Encrypt(field, conditions, r.chain, kind, data)
}

// keep stores an envelope.
func (a *app) keep(ctx context.Context, s *session, d depot, out string, p payer, e *client.Envelope) (r encryptedResult, err error) {
	raw, err := json.Marshal(e)
	if err != nil {
		return r, fmt.Errorf("write the ciphertext: %w", err)
	}
	r.Bytes, r.DataHash = len(raw), e.DataToEncryptHash
	if r.ConditionsHash, err = e.ConditionsHash(); err != nil {
		return r, err
	}
	var w *wallet.Sender
	if p.keyFile != "" {
		key, err := wallet.ReadKey(p.keyFile)
		if err != nil {
			return r, err
		}
		if w, err = a.sender(s, key, p.tip); err != nil {
			return r, err
		}
	}
	place, err := d.create(ctx, s, out, w)
	if err != nil {
		return r, err
	}
	a.progress("storing %d bytes", len(raw))
	r.Reference, err = place.Put(ctx, raw)
	return r, err
}
