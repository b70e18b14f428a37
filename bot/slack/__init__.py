"""Slack: listens, draws and sends; what anything means is decided by the desk alone."""
