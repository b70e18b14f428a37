"""What people answer to what the desk asked, by language."""
