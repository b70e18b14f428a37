"""Before a service is handed over for the first time: what helps whoever takes it, asked lightly.

Eight short things on one card; none must be answered, and each may be answered later.
"""
