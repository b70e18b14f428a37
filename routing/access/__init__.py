"""The register of access: who was let into which system of a client's, since when, until when."""
