"""The dialogs: export, about, the sheet of shortcuts and the report of a fault."""
