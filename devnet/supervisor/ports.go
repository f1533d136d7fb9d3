package supervisor

import (
	"fmt"
	"net"
	"strconv"
)

// loopback is where everything listens.
const loopback = "127.0.0.1"

// basePort returns the first port of a free range for the nodes: the one asked for, or if that was only a default and
// is taken, one of those after it.
func (c *Config) basePort() (int, error) {
	const tries = 50
	step := 2 * c.Nodes
	for i := range tries {
		base := c.BasePort + i*step
		if base+step > 65536 {
			break
		}
		taken, ok := firstTaken(base, step)
		if ok {
			return base, nil
		}
		if c.FixedBasePort {
			return 0, fault(fmt.Errorf("port %d is taken: the nodes need %d to %d", taken, base, base+step-1),
				"choose another --base-port, or leave it out to take free ones")
		}
	}
	return 0, fault(fmt.Errorf("no %d free ports in a row were found from %d on", step, c.BasePort), "choose a --base-port")
}

// firstTaken looks for a port in a range that somebody has; ok if there is none.
func firstTaken(base, count int) (port int, ok bool) {
	for port := base; port < base+count; port++ {
		if !free(port) {
			return port, false
		}
	}
	return 0, true
}

// free tries a port for TCP and UDP, on loopback and on all addresses, where other programs may have it.
func free(port int) bool {
	for _, host := range []string{loopback, ""} {
		address := net.JoinHostPort(host, strconv.Itoa(port))
		l, err := net.Listen("tcp", address)
		if err != nil {
			return false
		}
		_ = l.Close()
		p, err := net.ListenPacket("udp", address)
		if err != nil {
			return false
		}
		_ = p.Close()
	}
	return true
}
