# exit: 1
class Custom(Exception):
    def __str__(self):
        return "line one\nline two"


raise Custom
