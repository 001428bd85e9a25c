"""What the console can do, without Qt: typed, blocking, thread-safe."""
