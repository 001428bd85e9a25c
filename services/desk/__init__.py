"""What an agent can do, one small face a tab."""
