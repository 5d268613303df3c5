"""The command: arguments, configuration, files, processes."""
