"""How a running desk is watched: three addresses that name nobody."""
