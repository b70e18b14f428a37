"""`make bench`: what the desk does, each beside what the machine could do at best."""
