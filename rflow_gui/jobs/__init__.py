"""Long work in threads of its own: requests in, outcomes out. The only part of the window that runs the engine."""
