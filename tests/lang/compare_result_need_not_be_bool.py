class R:
    def __eq__(self, o): return [o]
    def __lt__(self, o): return ""
    def __contains__(self, o): return "truthy"


print(R() == 3, R() < 3, R() != 3, not (R() < 1), 5 in R(), 5 not in R())
if R() == 0:
    print("list is true")
print(sorted([2, 1]), [R()] == [4])
