package execute_test

import (
	"testing"

	"github.com/conclave-network/conclave/actions/worker/workertest"
)

var binary string // the program that runs actions

func TestMain(m *testing.M) { workertest.Main(m, &binary) }
