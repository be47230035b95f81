"""Processes that read and write pages: ours in this environment, the peers in theirs. Each serves on its own.

A name is `<what> <page> <form>`: `decode customers-200 unknown`. The command line is the folder of the pages.
"""
