"""What becomes of a release: flat rows, a JSON Schema, HTML. Imported only when it is asked for."""
