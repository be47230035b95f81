"""Sage Business Cloud Accounting, as the sandbox has it: v3.1, and the older form behind the gateway."""
