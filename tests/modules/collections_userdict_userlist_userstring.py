from collections import UserDict, UserList, UserString

class D(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

d = D(a=1)
d.update({"b": 2})
d.setdefault("c", 3)
print(d, d.data, "A" in d, d.get("a"), len(d), d == {"A": 1, "B": 2, "C": 3})
print(type(d.copy()).__name__, d | {"z": 1}, list(d), d.pop("A"), D.fromkeys("x", 0))
l = UserList([3, 1, 2])
l.append(4)
l.sort()
l += [9]
print(l, l.data, l[1:3], type(l[1:3]).__name__, l + [1], [0] + l, l * 2)
print(l == [1, 2, 3, 4, 9], l.index(3), l.count(1), l.pop(), l.copy(), 2 in l, l < [5])
print(UserList("ab"), UserList(UserList([1])))
s = UserString("héllo")
print(s, s.upper(), type(s.upper()).__name__, s + "!", "x" + s, s * 2, s[1], s == "héllo")
print(hash(s) == hash("héllo"), len(s), "h" in s, s.split("l"), s % (), s.encode())
print(s.replace("l", "L"), s.find("l"), int(UserString("5")), UserString(12), s < "z")
print(s.join(["a", "b"]), repr(s))
