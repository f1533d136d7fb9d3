package config

// Backup is where the backups of a node's shares go, and for whom they are.
type Backup struct {
	Party   string // path of the recovery party's description
	Blinder string // path of the operator's blinder
	Dir     string // folder of the backup files
}

// On reports whether the node makes backups.
func (b Backup) On() bool { return b != Backup{} }

// whole reports whether there is all or nothing.
func (b Backup) whole() bool { return !b.On() || b.Party != "" && b.Blinder != "" && b.Dir != "" }
