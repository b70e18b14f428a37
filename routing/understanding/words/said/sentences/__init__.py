"""Lines as people write them in whole sentences, with who, why and what happened."""
