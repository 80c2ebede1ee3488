"""What turns an intent of the user into a request, and a result into a command."""
