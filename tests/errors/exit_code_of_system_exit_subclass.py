# exit: 9
class Leave(SystemExit):
    def __init__(self):
        super().__init__(9)


raise Leave
