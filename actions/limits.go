package actions

import (
	"errors"
	"time"
)

// Limits bound one run with all its child runs. Every field must be positive, except the counts of operations, where 0
// forbids the operation. The zero value allows nothing.
type Limits struct {
	Wall time.Duration `json:"wall"` // from start to end, waiting included; child runs spend it too
	CPU  time.Duration `json:"cpu"`  // of one worker process, rounded up to whole seconds; children get what is left

	Memory    int64 `json:"memory"`    // bytes that a worker may hold
	CallStack int   `json:"callStack"` // JavaScript calls within each other
	Nesting   int   `json:"nesting"`   // brackets within each other in code, params and any JSON the action parses

	CodeBytes     int `json:"codeBytes"`
	ParamsBytes   int `json:"paramsBytes"`
	ResponseBytes int `json:"responseBytes"`
	LogBytes      int `json:"logBytes"`
	MessageBytes  int `json:"messageBytes"` // of one message between worker and node, either way
	Pending       int `json:"pending"`      // timers and operations under way at once

	Fetches       int `json:"fetches"`
	Signatures    int `json:"signatures"`
	Decrypts      int `json:"decrypts"`
	ContractCalls int `json:"contractCalls"`
	Broadcasts    int `json:"broadcasts"` // runOnce included
	HostCalls     int `json:"hostCalls"`  // operations of every kind together
	CallDepth     int `json:"callDepth"`  // actions within each other, the first not counted
}

// DefaultLimits returns the limits that a network is deployed with; from then on the chain's count (contract
// ActionLimits). Most are those of Lit's last network.
func DefaultLimits() Limits {
	return Limits{
		Wall: 30 * time.Second, CPU: 15 * time.Second,
		Memory: 256 << 20, CallStack: 1000, Nesting: 1000,
		CodeBytes: 16 << 20, ParamsBytes: 1 << 20, ResponseBytes: 100 << 10, LogBytes: 100 << 10,
		MessageBytes: 8 << 20, Pending: 256,
		Fetches: 50, Signatures: 10, Decrypts: 10, ContractCalls: 30, Broadcasts: 30, HostCalls: 500, CallDepth: 5,
	}
}

// Check says whether a run can be bounded by l at all. The contract has the same ranges, and a test compares them.
func (l Limits) Check() error {
	const gib = 1 << 30
	switch {
	case l.Wall <= 0 || l.Wall > time.Hour || l.CPU <= 0 || l.CPU > time.Hour:
		return errors.New("limits: wall and cpu time must be within an hour")
	case l.Memory < 32<<20 || l.Memory > 16*gib:
		return errors.New("limits: memory must be from 32 MiB to 16 GiB")
	case l.CallStack < 1 || l.CallStack > 10_000 || l.Nesting < 1 || l.Nesting > 5_000 || l.Pending < 1 || l.Pending > 10_000:
		return errors.New("limits: call stack, nesting or pending is out of range")
	}
	for _, size := range []int{l.CodeBytes, l.ParamsBytes, l.ResponseBytes, l.LogBytes, l.MessageBytes} {
		if size < 1 || size > gib {
			return errors.New("limits: sizes must be from one byte to 1 GiB")
		}
	}
	for _, count := range []int{l.Fetches, l.Signatures, l.Decrypts, l.ContractCalls, l.Broadcasts, l.HostCalls, l.CallDepth} {
		if count < 0 || count > 1_000_000 {
			return errors.New("limits: counts must be from none to a million")
		}
	}
	return nil
}
