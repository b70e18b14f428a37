"""How people ask after work in play, by language."""
