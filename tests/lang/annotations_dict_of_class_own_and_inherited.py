class A: x: int
class B(A): pass
class C(A): y: str
print(A.__annotations__, B.__annotations__, C.__annotations__, "__annotations__" in vars(B))
B.__annotations__["z"] = 1
print(B.__annotations__, A.__annotations__, "__annotations__" in vars(B))
class Plain: pass
print(Plain.__annotations__, Plain.__annotations__ is Plain.__annotations__)
Plain.__annotations__ = {"set": 1}
del Plain.__annotations__
print(Plain.__annotations__)
for t in (int, object, type):
    try:
        print(t.__annotations__)
    except AttributeError as e:
        print(e)
try:
    int.__annotations__ = {}
except TypeError as e:
    print(e)
class D:
    __annotations__ = {"own": 1}
    x: int
print(D.__annotations__)
class E:
    del __annotations__
    try:
        x: int
    except NameError as e: print(e)
    y: int if False else str = 2
import inspect, types
m = types.ModuleType("m")
print(m.__annotations__, inspect.get_annotations(C), inspect.get_annotations(B), inspect.get_annotations(Plain))
def f(a: "int"): pass
print(inspect.get_annotations(f, eval_str=True), f.__annotations__)
