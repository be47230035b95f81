"""What is next to HTTP: messages, addresses, headers, bodies, and the one module that knows the library."""
