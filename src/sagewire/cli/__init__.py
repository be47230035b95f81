"""The command `sagewire`: log in, log out, and see what is set up. `sagewire --help` tells the rest."""
