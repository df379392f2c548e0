class S(list):
    def __len__(self):
        print("len")
        return list.__len__(self)
    def __getitem__(self, i):
        print("item", i)
        return list.__getitem__(self, i)


match S([1, 2, 3]):
    case [a]: print("one")
    case [a, b]: print("two")
    case [1, *_, 4]: print("1-4")
    case [x, *_]: print("first", x)
match S([1, 2]):
    case [_, _]: print("wildcards read nothing")
match S([]):
    case [*all]: print(all, type(all).__name__)
