"""A virtual machine with a real bluetoothd, the simulated sensors that it sees, and a command that is run beside them."""
