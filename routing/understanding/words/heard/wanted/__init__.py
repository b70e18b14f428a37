"""Requests, by trade."""
