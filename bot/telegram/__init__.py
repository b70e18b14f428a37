"""Telegram: listens, draws and sends for one bot; decides nothing."""
