# exit: 1
class A:
    def f(self):
        if self:
            return self.x + (self.y self.z) + 1
