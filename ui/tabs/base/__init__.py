"""What all tabs share: the page, its remote panel, the details at the side."""
