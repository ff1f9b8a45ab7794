package demo

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/go-jose/go-jose/v4"
)

const (
	algorithm = jose.ES256
	keyFile   = "demo-key.pem"
	pemType   = "PRIVATE KEY"
)

// Key signs the demo's tokens.
type Key struct {
	private *ecdsa.PrivateKey
	id      string
}

// OpenKey reads the key in the data folder, or makes one that only its owner can read.
func OpenKey(folder string) (*Key, error) {
	path := filepath.Join(folder, keyFile)
	key, err := readKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := makeKey(folder, path); err != nil {
			return nil, fmt.Errorf("make the key of the demo's log-in: %w", err)
		}
		key, err = readKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the key of the demo's log-in: %w", err)
	}
	return key, nil
}

func readKey(path string) (*Key, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("others than its owner may read %s, and so make tokens: remove it, and a new one is made", path)
	}
	text, err := os.ReadFile(path) //nolint:gosec // in the configured data folder
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, fmt.Errorf("%s holds no key: remove it, and a new one is made", path)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	private, ok := parsed.(*ecdsa.PrivateKey)
	if err != nil || !ok || private.Curve != elliptic.P256() {
		return nil, fmt.Errorf("%s holds no key of the right kind: remove it, and a new one is made", path)
	}
	public, err := x509.MarshalPKIXPublicKey(private.Public())
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(public)
	return &Key{private, base64.RawURLEncoding.EncodeToString(sum[:12])}, nil
}

// makeKey puts a whole key in its place at once, unless another has been quicker.
func makeKey(folder, path string) error {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		return err
	}
	draft, err := os.CreateTemp(folder, keyFile) // only its owner may read it
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(draft.Name()) }() // its other name stays
	err = errors.Join(pem.Encode(draft, &pem.Block{Type: pemType, Bytes: der}), draft.Close())
	if err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// secret hides codes; like them it lasts as long as the process.
func (k *Key) secret() (secret [32]byte) {
	_, _ = rand.Read(secret[:]) // never fails
	return secret
}

// signingKey is the key as the provider wants it, publicKey the part of it that all may know.
type (
	signingKey struct{ key *Key }
	publicKey  struct{ key *Key }
)

// SignatureAlgorithm and the others are read by the provider.
func (k signingKey) SignatureAlgorithm() jose.SignatureAlgorithm { return algorithm }

// Key signs.
func (k signingKey) Key() any { return k.key.private }

// ID names the key in tokens.
func (k signingKey) ID() string { return k.key.id }

// Algorithm is that of the signatures.
func (k publicKey) Algorithm() jose.SignatureAlgorithm { return algorithm }

// Use is for signatures.
func (k publicKey) Use() string { return "sig" }

// Key verifies.
func (k publicKey) Key() any { return k.key.private.Public() }

// ID names the key in tokens.
func (k publicKey) ID() string { return k.key.id }
