# exit: 1
class C:
    def helper(self):
        pass

    def run(self):
        helper()


C().run()
