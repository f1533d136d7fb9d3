package api

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const patience = 30 * time.Second

func dial(t *testing.T, to string) net.Conn {
	t.Helper()
	c, err := net.DialTimeout("tcp", to, patience)
	require.NoError(t, err)
	t.Cleanup(func() { c.Close() })
	require.NoError(t, c.SetDeadline(time.Now().Add(patience)))
	return c
}

func TestNoClientTakesAllConnections(t *testing.T) {
	under, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	l := shareOut(under, 9, 2, nil)
	defer l.Close()
	in := make(chan net.Conn)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			in <- c
		}
	}()
	to := under.Addr().String()
	dial(t, to)
	dial(t, to)
	first, second := <-in, <-in
	_, err = dial(t, to).Read(make([]byte, 1))
	require.Error(t, err, "the third is closed")
	require.NotErrorIs(t, err, net.ErrClosed)
	require.NoError(t, first.Close())
	_ = first.Close() // gives back nothing more
	dial(t, to)
	third := <-in
	_, err = dial(t, to).Read(make([]byte, 1))
	require.Error(t, err, "two are open again")
	require.NoError(t, second.Close())
	require.NoError(t, third.Close())
	require.Empty(t, l.(*shared).open)
}

func TestConnectionsAreCounted(t *testing.T) {
	s := shareOut(nil, 3, 2, nil).(*shared)
	require.True(t, s.enter(nth(1), 2))
	require.True(t, s.enter(nth(1), 2))
	require.False(t, s.enter(nth(1), 2))
	require.True(t, s.enter(nth(2), 2))
	require.False(t, s.enter(nth(3), 2), "all are taken")
	s.leave(nth(1))
	require.True(t, s.enter(nth(3), 2))
}

func TestProxiesTakeAsManyAsTheyNeed(t *testing.T) {
	under, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	l := shareOut(under, 9, 1, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")})
	defer l.Close()
	for range 3 {
		dial(t, under.Addr().String())
		c, err := l.Accept()
		require.NoError(t, err)
		defer c.Close()
	}
}

// impatient is a server that gives little time for a request.
func impatient(t *testing.T) (to string, s *sharer) {
	s = &sharer{}
	c := configOf(fake{}, newSDK(s))
	c.readTimeout = 200 * time.Millisecond
	return run(t, c).listen.Addr().String(), s
}

func TestSlowClientsAreCutOff(t *testing.T) {
	to, s := impatient(t)
	for name, text := range map[string]string{
		"nothing at all": "",
		"half a header":  "POST /web/encryption/sign HTTP/1.1\r\nHost: x\r\nX-A",
	} {
		c := dial(t, to)
		fmt.Fprint(c, text)
		raw, err := io.ReadAll(c)
		require.NoError(t, err, "%s: the connection ends", name)
		require.NotContains(t, string(raw), "200 OK")
	}
	c := dial(t, to)
	fmt.Fprint(c, "POST /web/encryption/sign HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
	in := bufio.NewReader(c)
	resp, err := http.ReadResponse(in, nil)
	require.NoError(t, err)
	raw, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusBadRequest, resp.StatusCode)
	require.Contains(t, string(raw), "did not come in time")
	_, err = in.ReadByte()
	require.Error(t, err, "and the connection ends")
	require.Empty(t, s.asked)
}

func TestBodiesAndHeadersOnTheWire(t *testing.T) {
	s := &sharer{}
	to := run(t, configOf(fake{}, newSDK(s))).listen.Addr().String()
	send := func(text string) (int, string) {
		c := dial(t, to)
		fmt.Fprint(c, text)
		require.NoError(t, c.(*net.TCPConn).CloseWrite())
		resp, err := http.ReadResponse(bufio.NewReader(c), nil)
		require.NoError(t, err)
		defer resp.Body.Close()
		raw, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		return resp.StatusCode, string(raw)
	}
	const line = "POST /web/encryption/sign HTTP/1.1\r\nHost: x\r\n"
	code, out := send(line + "Content-Length: 500\r\n\r\n{\"a\":1")
	require.Equal(t, http.StatusBadRequest, code)
	require.Contains(t, out, "cut off")
	for _, over := range []int{1, 64 << 10, 1 << 20} {
		long := maxBody + over
		code, out = send(fmt.Sprintf("%sContent-Length: %d\r\n\r\n%s", line, long, strings.Repeat("x", long)))
		require.Equal(t, http.StatusBadRequest, code)
		require.Contains(t, out, "longer than")
	}
	code, out = send(line + "Transfer-Encoding: chunked\r\n\r\n50\r\n{\"a\":")
	require.Equal(t, http.StatusBadRequest, code)
	require.Contains(t, out, codeInvalid)
	code, _ = send(line + "X-Big: " + strings.Repeat("x", 2*maxHeader) + "\r\n\r\n")
	require.Equal(t, http.StatusRequestHeaderFieldsTooLarge, code)
	require.Empty(t, s.asked)

	good := signBody("[{}]")
	for _, kind := range []string{"", "Content-Type: text/plain\r\n", "Content-Type: ;;;\r\n", "Content-Type: image/png\r\nContent-Encoding: gzip\r\n"} {
		code, out = send(fmt.Sprintf("%s%sContent-Length: %d\r\n\r\n%s", line, kind, len(good), good))
		require.Equal(t, http.StatusOK, code, "%s: %s", kind, out)
	}
}
