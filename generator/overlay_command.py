"""The command `overlay`: prints a document, patched, as YAML."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from generator import yaml
from generator.overlay import apply

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("document", metavar="DOCUMENT", help="the document to patch, YAML or JSON")
    parser.add_argument("overlays", metavar="OVERLAY", nargs="+", help="overlays, applied in this order")
    parser.add_argument("--lenient", action="store_true", help="let a target select nothing")


def run(arguments: argparse.Namespace) -> int:
    """Print the patched document."""
    document = yaml.load(arguments.document)
    for overlay in arguments.overlays:
        document = apply(document, yaml.load(overlay), lenient=arguments.lenient, source=overlay)
    sys.stdout.buffer.write(yaml.dump(document).encode())
    sys.stdout.buffer.flush()
    return 0
