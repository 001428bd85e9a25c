"""What happens before there is a window, and what goes on without one."""
