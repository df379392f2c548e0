class C: pass


a = C()
a.z = 1
a.a = 2
a.m = 3
del a.z
a.z = 4
print(list(a.__dict__), a.__dict__ is a.__dict__, vars(a) is a.__dict__)
d = a.__dict__
d[5] = "non string key"
print(a.__dict__)
b = C()
b.__dict__ = d
b.shared = 1
print(a.shared, a.__dict__ is b.__dict__)
