"""Memory: tables, the ledger of events, migrations, files and secrets.

This floor keeps and finds again. It does not know why anything happened.
"""
