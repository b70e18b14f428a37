"""People and platforms: Slack, Telegram, the terminal and the command line.

This floor words, draws and sends. It decides nothing and knows no table and no rule.
"""
