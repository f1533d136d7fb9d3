package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// decryptedResult says what was decrypted, and which nodes did not help.
type decryptedResult struct {
	Reference string  `json:"reference"`
	Out       string  `json:"out"`
	Bytes     int     `json:"bytes"`
	DataHash  string  `json:"dataToEncryptHash"`
	DataType  string  `json:"dataType"`
	Faults    []fault `json:"faults"`
}

func (r decryptedResult) text(t *table) {
	t.row("reference", "%s", r.Reference)
	t.row("decrypted to", "%s, %d bytes", r.Out, r.Bytes)
	textFaults(t, r.Faults)
}

func (a *app) decryptCommand() *cobra.Command {
	var k asker
	var d depot
	var in, out string
	cmd := &cobra.Command{
		Use: "decrypt", Short: "Decrypt what the account may read", Args: exactly(),
		Long: `Decrypt a ciphertext for the account in --key-file, which must meet its conditions. All nodes are asked at once for their
shares of the key; those that are dead, slow or lie do not matter as long as enough are left. Nodes see neither ciphertext nor
plaintext. If the nodes refuse, the exit code is 3.

` + referenceHelp,
		Example: "  conclave decrypt --in secret.json --out secret.txt --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case in == "":
				return usage(cmd, "--in is missing")
			case out == "":
				return usage(cmd, "--out is missing")
			case out == "-" && a.json:
				return usage(cmd, "--out - and --json both want standard output")
			}
			if err := k.check(cmd); err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			e, err := s.fetch(cmd.Context(), d, in)
			if err != nil {
				return err
			}
			got, err := a.decrypt(cmd.Context(), s, k, e)
			if err != nil {
				return err
			}
			if out == "-" {
				_, err := a.stdout.Write(got.Data)
				return err
			}
			if err := writeSecret(out, got.Data); err != nil {
				return err
			}
			return a.print(decryptedResult{in, out, len(got.Data), e.DataToEncryptHash, e.DataType, faults(got.Faults)})
		},
	}
	cmd.Flags().StringVar(&in, "in", "", "`REFERENCE` of the ciphertext")
	cmd.Flags().StringVar(&out, "out", "", "`FILE` for the plaintext, mode 0600; - is standard output")
	k.flags(cmd)
	d.flags(cmd)
	return cmd
}

// fetch gets an envelope from where it is kept.
func (s *session) fetch(ctx context.Context, d depot, reference string) (*client.Envelope, error) {
	place, err := d.open(s, reference)
	if err != nil {
		return nil, err
	}
	raw, err := place.Get(ctx, reference)
	if err != nil {
		return nil, err
	}
	e, err := client.ParseEnvelope(raw)
	if err != nil {
		return nil, hint(fmt.Errorf("%s: %w", reference, err), "it must be what conclave encrypt or encryptToJson of the SDK wrote")
	}
	return e, nil
}

// decrypt asks the nodes, with a session for this ciphertext alone.
func (a *app) decrypt(ctx context.Context, s *session, k asker, e *client.Envelope) (*client.Decrypted, error) {
	c, err := s.client(ctx, k)
	if err != nil {
		return nil, err
	}
	hash, err := e.ConditionsHash()
	if err != nil {
		return nil, err
	}
	who, err := k.proof(ctx, c, wire.Request{
		Resource: recap.Resource{Prefix: recap.AccessControl, ID: hash + "/" + e.DataToEncryptHash}, Ability: recap.Decrypt,
	})
	if err != nil {
		return nil, err
	}
	a.progress("asking %d nodes, %d must answer", len(c.Nodes()), c.Threshold())
	return c.Decrypt(ctx, who, e)
}

// writeSecret writes a file that only its owner may read: whole, or not at all.
func writeSecret(path string, data []byte) error {
	part, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = part.Write(data)
	if err = errors.Join(err, part.Close()); err == nil {
		err = os.Rename(part.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, errors.Join(err, os.Remove(part.Name())))
	}
	return nil
}
