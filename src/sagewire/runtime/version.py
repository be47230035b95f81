"""The version, as it is sent in the user agent."""

VERSION = "0.1.0"
