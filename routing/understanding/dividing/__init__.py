"""Where one request ends and the next begins."""
