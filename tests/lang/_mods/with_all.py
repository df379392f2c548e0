__all__ = ["_listed", "shown"]
_listed = "listed"
shown = 1
unlisted = 2
