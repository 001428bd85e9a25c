"""Tables over frozen rows: columns, model, view, filter line, export."""
