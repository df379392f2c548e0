# exit: 1
class Report(Exception):
    def __str__(self):
        return 'line one\nline two\n  indented\n'


raise Report()
