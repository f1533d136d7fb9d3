//go:build !linux

package lowly

func yield() {}
