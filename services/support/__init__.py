"""What helps where the program itself is the matter: updates, crash reports, diagnostics."""
